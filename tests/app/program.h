#pragma once

// Messages are put together from texts and bytes here and handed on as they are.
#undef QT_USE_QSTRINGBUILDER

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QList>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace partnerscope {

/// What one call of the program left.
struct Run {
    int status = -1; ///< exit status; −1 if it crashed or never ended
    QByteArray out;
    QByteArray err;
};

/// Rows of cells.
using Table = QList<QStringList>;

/// Reads comma-separated text, quoted as RFC 4180 says. On purpose not the program's own reader.
inline Table readCsv(const QByteArray &utf8)
{
    Table table;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < utf8.size() && utf8.at(i + 1) == '"') {
                cell += '"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            row << QString::fromUtf8(cell);
            cell.clear();
            if (c == '\n') {
                table << row;
                row.clear();
            }
        } else {
            cell += c;
        }
    }
    return table;
}

/// A cell by the name of its column; row 0 is the header.
inline QString cell(const Table &table, qsizetype row, const QString &column)
{
    const qsizetype at = table.value(0).indexOf(column);
    return at < 0 ? QStringLiteral("(no column)") : table.value(row).value(at);
}

/// A folder with files of its own, in which the program is called.
class Desk
{
public:
    Desk() { QVERIFY2(m_folder.isValid(), "no temporary folder"); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Calls the program in the folder. \param out a path for standard output instead of a pipe
    [[nodiscard]] Run run(const QStringList &words, const QString &out = {},
                          const QMap<QString, QString> &environment = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.remove(QStringLiteral("QT_FATAL_CRITICALS"));
        variables.remove(QStringLiteral("DISPLAY"));
        for (auto it = environment.begin(); it != environment.end(); ++it)
            variables.insert(it.key(), it.value());
        process.setProcessEnvironment(variables);
        if (!out.isEmpty())
            process.setStandardOutputFile(out);
        process.start(QStringLiteral(PARTNERSCOPE_PROGRAM), words);
        Run run;
        if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit) {
            process.kill();
            process.waitForFinished();
        } else {
            run.status = process.exitCode();
        }
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

private:
    QTemporaryDir m_folder;
};

/// What the program said, for a failed comparison.
inline QByteArray told(const Run &run)
{
    return "status " + QByteArray::number(run.status) + "\nout: " + run.out.left(2000) + "\nerr: " + run.err.left(2000);
}

#define COMPARE_STATUS(call, wanted)                                                                                   \
    do {                                                                                                               \
        const Run ran = (call);                                                                                        \
        QVERIFY2(ran.status == (wanted), ("wanted " + QByteArray::number(wanted) + ", " + told(ran)).constData());     \
    } while (false)

/// Whether `check` finds the file itself in order, whatever it says about the profiles in it.
inline bool isSound(const Desk &desk, const QString &workspace)
{
    const Run run =
        desk.run({ QStringLiteral("check"), workspace, QStringLiteral("--format"), QStringLiteral("json") });
    return (run.status == 0 || run.status == 1) && run.out.startsWith('[')
        && !run.out.contains("\"check\": \"workspace\"");
}

/// A profile of one number criterion and whatever else is given.
inline QByteArray profileText(
    const QByteArray &criteria, const QByteArray &name = "P",
    const QByteArray &rest =
        R"("tiers": [{"name": "Gold", "at_least": 75}, {"name": "Silver", "at_least": 50}, {"name": "Bronze", "at_least": 0}])")
{
    return R"({"format": "partnerscope-profile", "version": 1, "name": ")" + name
        + R"(", "category": "channel", "type": "reseller", "criteria": [)" + criteria + "]"
        + (rest.isEmpty() ? QByteArray() : ", " + rest) + "}";
}
inline QByteArray employeesCriterion(const QByteArray &extra = {})
{
    return R"({"key": "size", "label": "Employees", "weight": 1, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100})"
        + extra + "}";
}

} // namespace partnerscope
