// A draft of a mail as an address that the mail program opens (RFC 6068).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace flipside::exchange {

// `to` may be empty: the person then chooses it. Lines of `body` end in \n.
std::string mail_link(std::string_view to, std::string_view subject, std::string_view body);
// To several; those that are empty are left out.
std::string mail_link(std::span<const std::string> to, std::string_view subject,
                      std::string_view body);

}  // namespace flipside::exchange
