#include "exchange/mail_link.h"

#include <gtest/gtest.h>

namespace flipside::exchange {
namespace {

TEST(MailLink, CarriesEveryCharacterWhole) {
  EXPECT_EQ(mail_link("ada+work@example.org", "Ada & Øyvind?", "Dear Ada,\n100 % = “yes”"),
            "mailto:ada+work@example.org?subject=Ada%20%26%20%C3%98yvind%3F&body="
            "Dear%20Ada%2C%0D%0A100%20%25%20%3D%20%E2%80%9Cyes%E2%80%9D");
}

TEST(MailLink, LeavesTheAddressToThePersonWhereThereIsNone) {
  EXPECT_EQ(mail_link("", "Hello", "x"), "mailto:?subject=Hello&body=x");
}

TEST(MailLink, LetsNoAddressAddAnotherField) {
  EXPECT_EQ(mail_link("a@b.org?bcc=c@d.org", "S", "B"),
            "mailto:a@b.org%3Fbcc%3Dc@d.org?subject=S&body=B");
}

}  // namespace
}  // namespace flipside::exchange
