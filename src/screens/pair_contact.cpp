#include "screens/pair_contact.h"

#include <string>

#include "base/direction.h"
#include "screens/words/feedback.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace fw = feedback_words;

// The digits of it, as telephones take them.
std::string dialled(std::string_view phone) {
  std::string digits;
  for (const char c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits;
}

void contact_link(ui::Frame& f, ui::Flow& row, std::string_view key, const std::string& words,
                  const std::string& href) {
  row.next(ui::text_width(f, words, ui::kBodyName) + 1, 24);
  ui::link(f, key, words, href);
}

}  // namespace

void contact_line(Scene& scene) {
  const Charter& charter = charter_of(scene.programme());
  if (charter.contact.empty()) return;
  ui::Frame& f = scene.ui;
  const ui::IdScope scope(f, "contact");
  f.space(12);
  ui::muted(f, fw::outside(isolated(charter.contact)), ui::kCaption);
  const std::string number = dialled(charter.contact_phone);
  if (charter.contact_email.empty() && number.empty()) return;
  ui::Flow row(f, 16, f.control_height());
  if (!charter.contact_email.empty()) {
    contact_link(f, row, "mail", charter.contact_email, "mailto:" + charter.contact_email);
  }
  if (!number.empty())
    contact_link(f, row, "call", fw::call(charter.contact_phone), "tel:" + number);
}

}  // namespace flipside::screens
