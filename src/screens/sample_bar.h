// Above the first page of the sample: whose copy of it this is, and the ways to the other two.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// Nothing where the workspace is not the sample.
void sample_bar(Scene& scene);

}  // namespace flipside::screens
