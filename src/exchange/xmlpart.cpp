#include "exchange/xmlpart.h"

namespace partnerscope {

namespace {

constexpr int DepthAtMost = 200;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_xml(m_part.get())
{
}

bool XmlPart::next()
{
    while (!m_trouble && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType type = m_xml.readNext();
        if (type == QXmlStreamReader::DTD || type == QXmlStreamReader::EntityReference) {
            m_trouble = Error { ErrorCode::InvalidInput,
                                tr("This file defines its own words of XML, as files do that want to do harm, and was "
                                   "not read. Open it in a spreadsheet program you trust and save it anew."),
                                QStringLiteral("document type declaration") };
            return false;
        }
        m_part->workedOff();
        m_depth += type == QXmlStreamReader::StartElement ? 1 : type == QXmlStreamReader::EndElement ? -1 : 0;
        if (m_depth > DepthAtMost) {
            m_trouble = m_part->damaged(QStringLiteral("%1 elements in each other").arg(m_depth));
            return false;
        }
        if (type == QXmlStreamReader::StartElement || type == QXmlStreamReader::EndElement
            || type == QXmlStreamReader::Characters)
            return true;
    }
    return false;
}

void XmlPart::skip()
{
    for (const int outer = m_depth - 1; m_depth > outer && next();) { }
}

double XmlPart::share() const
{
    return m_part->size() > 0
        ? std::min(1.0, static_cast<double>(m_part->unpacked()) / static_cast<double>(m_part->size()))
        : 0.0;
}

Result<> XmlPart::result()
{
    // The check sum stands at the end.
    QByteArray rest(1 << 14, Qt::Uninitialized);
    while (!m_trouble && !m_xml.hasError() && m_part->read(rest.data(), rest.size()) > 0)
        m_part->workedOff();
    if (m_part->trouble())
        return tl::unexpected<Error>(*m_part->trouble());
    if (m_trouble)
        return tl::unexpected<Error>(*m_trouble);
    if (m_xml.hasError())
        return tl::unexpected<Error>(m_part->damaged(m_xml.errorString()));
    return {};
}

QStringView attributeOf(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

bool isOn(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

} // namespace partnerscope
