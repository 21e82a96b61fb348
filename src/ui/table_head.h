// The head of a table: titles, and buttons where it can be sorted by.
#pragma once

#include "ui/table.h"

namespace flipside::ui {

// Takes 36 (44 where fingers press) of the place. True when `sort` changed.
bool table_head(Frame& frame, std::span<const TableColumn> columns,
                const std::vector<Width>& widths, float gap, TableSort& sort);

}  // namespace flipside::ui
