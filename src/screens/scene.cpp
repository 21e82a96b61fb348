#include "screens/scene.h"

namespace flipside::screens {

const Programme& Scene::programme() const { return app::programme_of(app); }

}  // namespace flipside::screens
