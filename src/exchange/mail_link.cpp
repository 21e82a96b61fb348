#include "exchange/mail_link.h"

namespace flipside::exchange {
namespace {

bool is_plain(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void append_escaped(std::string& link, char c) {
  constexpr std::string_view Digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  link += '%';
  link += Digits[byte >> 4U];
  link += Digits[byte & 0xFU];
}

// `kept`: further characters that stand for themselves. Lines end in CR LF, as in mails.
std::string escaped(std::string_view text, std::string_view kept) {
  std::string link;
  for (const char c : text) {
    if (is_plain(c) || kept.contains(c)) {
      link += c;
    } else {
      if (c == '\n') append_escaped(link, '\r');
      append_escaped(link, c);
    }
  }
  return link;
}

}  // namespace

std::string mail_link(std::string_view to, std::string_view subject, std::string_view body) {
  const std::string one(to);
  return mail_link(std::span(&one, 1), subject, body);
}

std::string mail_link(std::span<const std::string> to, std::string_view subject,
                      std::string_view body) {
  std::string everybody;
  for (const std::string& address : to) {
    if (!everybody.empty() && !address.empty()) everybody += ',';
    everybody += escaped(address, "@+");
  }
  return "mailto:" + everybody + "?subject=" + escaped(subject, "") + "&body=" + escaped(body, "");
}

}  // namespace flipside::exchange
