// Whether this build is one for those who make the page: with a page that shows every widget in its
// states, and Dear ImGui's own tools.
#pragma once

namespace flipside {

#ifdef FLIPSIDE_NO_GALLERY
inline constexpr bool HasGallery = false;
#else
inline constexpr bool HasGallery = true;
#endif

}  // namespace flipside
