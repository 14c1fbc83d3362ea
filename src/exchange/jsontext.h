#pragma once

#include "base/result.h"
#include "domain/problem.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace partnerscope {

/// A JSON value that keeps the order of members, which QJsonObject does not.
struct JsonNode {
    enum class Kind { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool truth = false;
    double number = 0;
    QString string;
    std::vector<JsonNode> items; ///< elements of an array, or values of the members of an object
    QStringList keys;            ///< of an object, one for each item

    JsonNode() = default;
    explicit JsonNode(Kind k);
    explicit JsonNode(bool value);
    explicit JsonNode(double value);
    explicit JsonNode(const QString &value);
    explicit JsonNode(const QStringList &values);

    JsonNode &add(const QString &key, JsonNode value); ///< a member of an object
    JsonNode &append(JsonNode value);                  ///< an element of an array
    [[nodiscard]] const JsonNode *member(const QString &key) const;
};

/// Reads RFC 8259 text, with or without byte-order mark. A key that stands twice is an error, as is a number that
/// a double cannot hold. \returns InvalidInput with line and column.
[[nodiscard]] Result<JsonNode> parseJson(std::string_view utf8);
/// Two spaces a level; what fits on a line stays on it. Numbers in the shortest form that reads back exactly.
[[nodiscard]] QByteArray writeJson(const JsonNode &node);

/// Reads the members of one JSON object and reports, with their path, what is missing, of the wrong type or unknown.
class JsonObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonObjectReader)

public:
    /// \param place path of the object, empty for the root. Reports if `node` is no object.
    JsonObjectReader(const JsonNode &node, QString place, Problems &problems);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString text(const QString &key, bool isRequired = false);
    [[nodiscard]] std::optional<double> number(const QString &key, bool isRequired = false);
    [[nodiscard]] std::optional<double> numberOrNull(const QString &key); ///< null reads as absent
    [[nodiscard]] std::optional<int> integer(const QString &key, bool isRequired = false);
    [[nodiscard]] std::optional<bool> truth(const QString &key);
    [[nodiscard]] std::optional<QStringList> texts(const QString &key, bool isRequired = false);
    /// The member whatever its type; nullptr if it is absent.
    [[nodiscard]] const JsonNode *any(const QString &key, bool isRequired = false);
    /// The member if it is an object or an array; reports other types.
    [[nodiscard]] const JsonNode *object(const QString &key, bool isRequired = false);
    [[nodiscard]] const JsonNode *array(const QString &key, bool isRequired = false);

    void report(const QString &key, const QString &message);
    [[nodiscard]] QString placeOf(const QString &key) const;
    /// Reports the members nobody asked for. Call it last.
    void refuseOthers();

private:
    [[nodiscard]] const JsonNode *take(const QString &key, JsonNode::Kind kind, bool isRequired);

    const JsonNode &m_node;
    QString m_place;
    Problems &m_problems;
    QSet<QString> m_read;
};

} // namespace partnerscope
