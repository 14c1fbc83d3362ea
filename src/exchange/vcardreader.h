#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace partnerscope {

/// One line of a card: "TEL;WORK;PREF:+49 30 1234".
struct CardProperty {
    std::string name;                    ///< in capitals, without the group before it
    std::vector<std::string> parameters; ///< in capitals: "TYPE=WORK", "PREF", "CHARSET=ISO-8859-1"
    std::string value;                   ///< UTF-8; its escapes are still in it
    bool isBinary = false;               ///< a picture or the like; the value is left away

    [[nodiscard]] bool has(std::string_view parameter) const; ///< as a word of its own, or among those of TYPE
};

/// Splits the bytes of a vCard file (2.1, 3.0 or 4.0, also mixed) into cards: unfolds lines, decodes quoted-printable
/// and the character sets that properties name.
class VCardReader
{
public:
    enum class Step {
        Card,
        Unclosed, ///< a card without its end
        Stray,    ///< text outside of cards
        End
    };

    /// \param bytes must outlive the reader; UTF-8, or anything whose ASCII characters are ASCII
    explicit VCardReader(std::string_view bytes);

    [[nodiscard]] Step next();
    [[nodiscard]] const std::vector<CardProperty> &properties() const { return m_properties; }
    [[nodiscard]] std::size_t line() const
    {
        return m_cardLine;
    } ///< on which the card, or the stray text, begins; from 1

private:
    struct Line {
        std::string_view text;
        std::size_t number = 0;
    };
    [[nodiscard]] bool nextLine(Line &line);
    [[nodiscard]] bool peekLine(Line &line);
    [[nodiscard]] std::string unfolded(std::string_view first);
    void takeProperty(const std::string &line);
    void joinSoftBreaks(std::string &value);
    void skipNested();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_cardLine = 0;
    bool m_isOldVersion = false; ///< 2.1: a folded line keeps its space
    std::vector<CardProperty> m_properties;
};

/// Whether a file's first bytes are those of a card.
[[nodiscard]] bool looksLikeVCard(std::string_view bytes);
/// A value split at the semicolons that no backslash takes the meaning from, and its escapes put back.
[[nodiscard]] std::vector<std::string> cardParts(std::string_view value, char separator = ';');
/// A value that is one text, its escapes put back.
[[nodiscard]] std::string cardText(std::string_view value);

} // namespace partnerscope
