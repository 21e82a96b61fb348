// What the upper half of each one-byte encoding means (WHATWG Encoding Standard; ISO 8859-15:1999;
// Apple's ROMAN.TXT, Unicode Consortium). Used by encoding.cpp alone.
#pragma once

#include <string_view>

namespace flipside::exchange {

// Bytes 0x80 to 0x9F; from 0xA0 on the byte is the code point.
inline constexpr std::u16string_view Windows1252From80 =
    u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

// Bytes 0xA0 to 0xBF; all others are the code point.
inline constexpr std::u16string_view Iso8859_15FromA0 =
    u"\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ¿";

// Bytes 0x80 to 0xFF.
inline constexpr std::u16string_view Windows1250From80 =
    u"€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź"
    u"\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
    u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
    u"ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
inline constexpr std::u16string_view Windows1251From80 =
    u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ"
    u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
    u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    u"абвгдежзийклмнопрстуфхцчшщъыьэюя";
inline constexpr std::u16string_view MacRomanFrom80 =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
    u"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
    u"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

static_assert(Windows1252From80.size() == 0x20 && Iso8859_15FromA0.size() == 0x20);
static_assert(Windows1250From80.size() == 0x80 && Windows1251From80.size() == 0x80);
static_assert(MacRomanFrom80.size() == 0x80);

}  // namespace flipside::exchange
