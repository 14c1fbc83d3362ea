#include "ui/theme/applytheme.h"
#include "ui/theme/icons.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partnerscope;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto themed = applyTheme(*qApp, Scheme::Light);
        QVERIFY(themed);
    }

    void everyTokenHasTheColourOfTheTable()
    {
        const QJsonObject colors = tokens().value("color"_L1).toObject();
        QCOMPARE(colors.size(), TokenCount);
        for (int i = 0; i < TokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            const QJsonObject entry = colors.value(tokenName(token)).toObject();
            QVERIFY2(!entry.isEmpty(), qPrintable(tokenName(token)));
            QCOMPARE(Theme::light().color(token), QColor(entry.value("light"_L1).toString()));
            QCOMPARE(Theme::dark().color(token), QColor(entry.value("dark"_L1).toString()));
        }
    }

    void sizesAgreeWithTheTable()
    {
        const QJsonObject table = tokens();
        const auto value = [&](QLatin1StringView group, QLatin1StringView name) {
            return table.value(group).toObject().value(name).toDouble(-1);
        };
        QCOMPARE(value("height"_L1, "row"_L1), metric::Row);
        QCOMPARE(value("height"_L1, "rowCompact"_L1), metric::RowCompact);
        QCOMPARE(value("height"_L1, "rowTwoLine"_L1), metric::RowTwoLine);
        QCOMPARE(value("height"_L1, "rowTree"_L1), metric::RowTree);
        QCOMPARE(value("height"_L1, "tableHeader"_L1), metric::TableHeader);
        QCOMPARE(value("height"_L1, "control"_L1), metric::Control);
        QCOMPARE(value("height"_L1, "chip"_L1), metric::ChipHeight);
        QCOMPARE(value("height"_L1, "pageHeader"_L1), metric::PageHeader);
        QCOMPARE(value("height"_L1, "statusBar"_L1), metric::StatusBar);
        QCOMPARE(value("height"_L1, "menuBar"_L1), metric::MenuBar);
        QCOMPARE(value("height"_L1, "railItem"_L1), metric::RailItem);
        QCOMPARE(value("width"_L1, "rail"_L1), metric::Rail);
        QCOMPARE(value("width"_L1, "contextPanel"_L1), metric::ContextPanel);
        QCOMPARE(value("radius"_L1, "control"_L1), metric::RadiusControl);
        QCOMPARE(value("radius"_L1, "chip"_L1), metric::RadiusChip);
        QCOMPARE(value("mark"_L1, "scoreBarHeight"_L1), metric::ScoreBarHeight);
        QCOMPARE(value("mark"_L1, "whiskerStroke"_L1), metric::WhiskerStroke);
        QCOMPARE(value("mark"_L1, "handleRadius"_L1), metric::HandleRadius);
        QCOMPARE(value("spacing"_L1, "pageMargin"_L1), metric::PageMargin);
    }

    void typeScaleAgreesWithTheTable()
    {
        const QJsonObject type = tokens().value("type"_L1).toObject();
        const QList<std::pair<QLatin1StringView, TextRole>> roles { { "figure"_L1, TextRole::Figure },
                                                                    { "title"_L1, TextRole::Title },
                                                                    { "section"_L1, TextRole::Section },
                                                                    { "body"_L1, TextRole::Body },
                                                                    { "bodyStrong"_L1, TextRole::BodyStrong },
                                                                    { "caption"_L1, TextRole::Caption },
                                                                    { "captionStrong"_L1, TextRole::CaptionStrong },
                                                                    { "rail"_L1, TextRole::Rail } };
        for (const auto &[name, role] : roles) {
            const QJsonObject step = type.value(name).toObject();
            QCOMPARE(Theme::font(role).pointSizeF(), step.value("pt"_L1).toDouble());
            QCOMPARE(int(Theme::font(role).weight()), step.value("weight"_L1).toInt());
            QCOMPARE(Theme::lineHeight(role), step.value("line"_L1).toInt());
        }
        QCOMPARE(type.value("family"_L1).toString(), Theme::fontFamily());
    }

    void textIsReadable_data()
    {
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("ground");
        const QList<Token> texts { Token::TextPrimary, Token::TextSecondary, Token::TextMuted, Token::Accent,
                                   Token::Positive,    Token::Caution,       Token::Critical };
        const QList<Token> grounds { Token::SurfaceWindow,   Token::SurfacePage,     Token::SurfacePanel,
                                     Token::SurfaceRaised,   Token::SurfaceSunken,   Token::SurfaceHover,
                                     Token::SurfaceSelected, Token::SurfaceAlternate };
        for (const Token text : texts) {
            for (const Token ground : grounds)
                QTest::addRow("%s on %s", tokenName(text).data(), tokenName(ground).data()) << text << ground;
        }
        QTest::newRow("button") << Token::TextOnAccent << Token::AccentFill;
        QTest::newRow("positive message") << Token::TextPrimary << Token::PositiveSubtle;
        QTest::newRow("caution message") << Token::TextPrimary << Token::CautionSubtle;
        QTest::newRow("critical message") << Token::TextPrimary << Token::CriticalSubtle;
        QTest::newRow("link in critical message") << Token::Accent << Token::CriticalSubtle;
    }
    void textIsReadable()
    {
        QFETCH(Token, text);
        QFETCH(Token, ground);
        for (const Theme *theme : { &Theme::light(), &Theme::dark() }) {
            const double ratio = contrastRatio(theme->color(text), theme->color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }

    void rampTextIsReadable()
    {
        for (const Theme *theme : { &Theme::light(), &Theme::dark() }) {
            for (int step = 0; step < 7; ++step) {
                QVERIFY(contrastRatio(theme->diverging(step), theme->divergingText(step)) >= 4.5);
                QVERIFY(contrastRatio(theme->sequential(step), theme->sequentialText(step)) >= 4.5);
            }
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.01);
    }

    void fontIsShippedAndComplete()
    {
        for (const TextRole role : { TextRole::Body, TextRole::BodyStrong, TextRole::Section, TextRole::Figure }) {
            QCOMPARE(QFontInfo(Theme::font(role)).family(), Theme::fontFamily());
            const QRawFont raw = QRawFont::fromFont(Theme::font(role));
            QCOMPARE(raw.weight(), int(Theme::font(role).weight()));
            for (const QChar letter : u"0123456789.,%+−–→·×≤≥€ÄÖÜßéñøåłČğŞΩЖ"_s)
                QVERIFY2(raw.supportsCharacter(letter), qPrintable(QString(letter)));
        }
    }

    void digitsShareOneWidth()
    {
        for (const TextRole role :
             { TextRole::Body, TextRole::BodyStrong, TextRole::Section, TextRole::Figure, TextRole::Caption }) {
            const QRawFont raw = QRawFont::fromFont(Theme::font(role));
            const auto advances =
                raw.advancesForGlyphIndexes(raw.glyphIndexesForString(u"0123456789"_s), QRawFont::UseDesignMetrics);
            QCOMPARE(advances.size(), 10);
            for (const QPointF &advance : advances)
                QCOMPARE(advance.x(), advances.first().x());
        }
    }

    void tiersTakeTheColourOfTheirPlace()
    {
        const Theme &theme = Theme::light();
        QCOMPARE(theme.tier(0, 3), theme.color(Token::Tier1));
        QCOMPARE(theme.tier(2, 3), theme.color(Token::Tier3));
        QCOMPARE(theme.tier(6, 7), theme.color(Token::Tier4));
        QCOMPARE(theme.tier(3, 3), theme.color(Token::TierNone));
        QCOMPARE(theme.tier(-1, 3), theme.color(Token::TierNone));
    }

    void widgetsFollowTheScheme()
    {
        Surface panel(Token::SurfacePanel);
        auto *label = new TextLabel(TextRole::Body, Token::TextDisabled, u"x"_s, &panel);
        QCOMPARE(&Theme::of(&panel), &Theme::light());
        QVERIFY(applyTheme(*qApp, Scheme::Dark));
        QTRY_COMPARE(&Theme::of(&panel), &Theme::dark());
        QCOMPARE(&Theme::of(label), &Theme::dark());
        QCOMPARE(panel.palette().color(QPalette::Window), Theme::dark().color(Token::SurfacePanel));
        QCOMPARE(label->palette().color(QPalette::WindowText), Theme::dark().color(Token::TextDisabled));
        QVERIFY(applyTheme(*qApp, Scheme::Light));
        QTRY_COMPARE(&Theme::of(label), &Theme::light());
        QCOMPARE(label->palette().color(QPalette::WindowText), Theme::light().color(Token::TextDisabled));
    }

    void iconsAreDrawnInTheColourAsked()
    {
        QVERIFY(hasIcon("plus"_L1));
        QVERIFY(!hasIcon("nothing"_L1));
        QVERIFY(themedIcon("nothing"_L1).isNull());
        // At 80 px the stroke is six pixels high, so its middle is not blended with what is around.
        const auto painted = [](Token token, QIcon::Mode mode) {
            return themedIcon("minus"_L1, token).pixmap(QSize(80, 80), mode).toImage().pixelColor(40, 40).rgb();
        };
        QCOMPARE(painted(Token::Accent, QIcon::Normal), Theme::light().color(Token::Accent).rgb());
        QCOMPARE(painted(Token::Accent, QIcon::Disabled), Theme::light().color(Token::TextDisabled).rgb());
        QVERIFY(applyTheme(*qApp, Scheme::Dark));
        QCOMPARE(painted(Token::Accent, QIcon::Normal), Theme::dark().color(Token::Accent).rgb());
        QVERIFY(applyTheme(*qApp, Scheme::Light));
        QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    }

private:
    static QJsonObject tokens()
    {
        QFile file(u":/partnerscope/theme/tokens.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
