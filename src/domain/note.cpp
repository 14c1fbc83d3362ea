#include "domain/note.h"

#include "base/text.h"

namespace partnerscope {

Problems validate(const Note &note)
{
    Problems problems;
    if (!note.partner.isValid())
        problems << Problem { QStringLiteral("partner"), tr("A note belongs to a company.") };
    if (note.text.trimmed().isEmpty())
        problems << Problem { QStringLiteral("text"), tr("Write something in the note, or cancel it.") };
    return problems;
}

} // namespace partnerscope
