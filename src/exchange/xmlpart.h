#pragma once

#include "exchange/ziparchive.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace partnerscope {

/// The XML of one part of a workbook as a stream of tokens. Refuses what no workbook needs and bombs are made of:
/// document type declarations with their entities, endless texts, and elements within elements without end.
class XmlPart
{
    Q_DECLARE_TR_FUNCTIONS(XmlPart)

public:
    explicit XmlPart(std::unique_ptr<ZipPart> part);

    /// Goes to the next beginning or end of an element, or text. \returns false at the end of the document and where it
    /// cannot be read further.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); } ///< without the prefix of its namespace
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// How many elements are open.
    [[nodiscard]] int depth() const { return m_depth; }
    /// Passes over the content of the element that has just begun, up to and with its end.
    void skip();
    /// Share of the part that was read, in [0, 1].
    [[nodiscard]] double share() const;

    /// After next() returned false: whether the document ended as it should.
    [[nodiscard]] Result<> result();

private:
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_trouble;
};

/// Value of an attribute by its local name, whatever its namespace; empty if it is not there.
[[nodiscard]] QStringView attributeOf(const QXmlStreamAttributes &attributes, QStringView name);
/// "1", "true" and "on".
[[nodiscard]] bool isOn(QStringView value);

} // namespace partnerscope
