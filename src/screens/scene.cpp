#include "screens/scene.h"

#include <utility>

namespace flipside::screens {

const Programme& Scene::programme() const { return app::programme_of(app); }

std::string Scene::href(app::Page page, std::string id) const {
  app::Route route{.page = page, .id = std::move(id)};
  if (app.workspace) route.workspace = app.keeping.workspace;
  return app::fragment_of(route);
}

}  // namespace flipside::screens
