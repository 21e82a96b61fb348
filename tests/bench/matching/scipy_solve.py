"""scipy_solve.py <table> <people> <runs>: solves the table with linear_sum_assignment and prints the
least time in ms, the pairs and their total. Forbidden pairs cost more than all others together."""
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

path, people, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
scores = numpy.fromfile(path, dtype=numpy.int16).reshape(people, people)
costs = numpy.where(scores < 0, 10_000.0 * (people + 1), -scores.astype(numpy.float64))
best = float("inf")
for _ in range(runs):
    begin = time.perf_counter()
    rows, columns = linear_sum_assignment(costs)
    best = min(best, time.perf_counter() - begin)
made = scores[rows, columns]
print(f"solve {1000 * best:.3f}")
print(f"pairs {(made >= 0).sum()}")
print(f"score {made[made >= 0].sum()}")
