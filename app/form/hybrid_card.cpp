#include "app/form/hybrid_card.h"

#include "core/base/not_available.h"
#include "core/model/flat_params.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <cmath>

namespace titer::app {

using base::Json;

namespace {

constexpr qsizetype shownHash = 12; // digits

class CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)

public:
    CardWords(const Json& record, const QLocale& locale)
        : m_record(record)
        , m_locale(locale)
    {
    }

    QList<CardRow> rows()
    {
        const Json* card = m_record.find("card");
        if (!card || !card->isObject()) {
            m_rows.append(
                {tr("Training"), tr("This law has no network that was trained on data yet: it is its base law. "
                                    "“titer-cli hybrid train” trains one.")});
            return m_rows;
        }
        addOrigin(*card);
        addRange();
        addErrors(*card);
        addCoverage(*card);
        return m_rows;
    }

private:
    static QString textOf(const Json& json, const char* key)
    {
        const Json* found = json.find(key);
        return found && found->isString() ? QString::fromStdString(found->string()) : QString();
    }
    static double numberOf(const Json* json, const char* key)
    {
        const Json* found = json ? json->find(key) : nullptr;
        return found && found->isNumber() ? found->number() : base::notAvailable;
    }
    QString shown(double value) const
    {
        return std::isfinite(value) ? m_locale.toString(value, 'g', 3) : QStringLiteral("–");
    }
    QString percent(double share) const
    {
        //: A share.
        return tr("%1 %").arg(shown(100.0 * share));
    }

    void addOrigin(const Json& card)
    {
        const QDateTime when = QDateTime::fromString(textOf(card, "date"), Qt::ISODateWithMs).toLocalTime();
        //: When, and by whom.
        m_rows.append(
            {tr("Trained"), tr("%1, by %2").arg(m_locale.toString(when, QLocale::ShortFormat), textOf(card, "by"))});
        const Json* data = card.find("data");
        if (!data || !data->isArray()) return;
        QStringList names, hashes;
        for (const Json& file : data->items()) {
            const QString name = textOf(file, "name"), hash = textOf(file, "sha256");
            //: A file, and the beginning of its SHA-256.
            names.append(tr("%1 (%2)").arg(name, hash.left(shownHash)));
            hashes.append(name + QStringLiteral(": ") + hash);
        }
        m_rows.append({tr("Data"), names.join(QStringLiteral(", ")), hashes.join(QLatin1Char('\n'))});
    }

    // What the networks read, and how far the data of the training go.
    void addRange()
    {
        const Json* inputs = m_record.find("inputs");
        if (!inputs || !inputs->isObject()) return;
        QStringList ranges;
        for (const auto& [name, ends] : inputs->members()) {
            if (!ends.isArray() || ends.items().size() != 2) continue;
            const auto end = [&](int i) {
                const Json& value = ends.items()[std::size_t(i)];
                return value.isString() ? QString::fromStdString(value.string()) : shown(value.number());
            };
            //: An input of a network, and the ends of the range that it was trained on.
            ranges.append(tr("%1 %2 to %3").arg(QString::fromStdString(name), end(0), end(1)));
        }
        m_rows.append({tr("Range"), ranges.join(QStringLiteral(", ")),
                       tr("Beyond the range of the training the factors stay between their bounds, but they are not "
                          "validated there.")});
    }

    void addErrors(const Json& card)
    {
        const QString help =
            tr("Root mean square over the range of each quantity in the training data, of runs that no "
               "network has seen");
        if (const Json* runs = card.find("held_out"); runs && runs->isArray())
            for (const Json& run : runs->items())
                //: Of a run that was held out: the error, and that of the rate law alone.
                m_rows.append({tr("Error in %1").arg(textOf(run, "name")),
                               tr("%1; rate law alone %2")
                                   .arg(shown(numberOf(&run, "error")), shown(numberOf(&run, "base_error"))),
                               help});
        const Json* difference = card.find("difference");
        //: The error over all runs that were held out, and how much it is better by, with an interval.
        m_rows.append({tr("Error in all"),
                       tr("%1; rate law alone %2; difference %3 (%4 to %5)")
                           .arg(shown(numberOf(&card, "error")), shown(numberOf(&card, "base_error")),
                                shown(numberOf(difference, "value")), shown(numberOf(difference, "low")),
                                shown(numberOf(difference, "high"))),
                       help});
    }

    void addCoverage(const Json& card)
    {
        const Json* coverage = card.find("coverage");
        if (!coverage || !coverage->isObject()) return;
        //: How many of the values that were held out lie in the band, what it promises, and how many values these are.
        m_rows.append({tr("Coverage"), tr("%1 of %2 values in the band of %3")
                                           .arg(percent(numberOf(coverage, "found")),
                                                m_locale.toString(numberOf(coverage, "values"), 'f', 0),
                                                percent(numberOf(coverage, "nominal")))});
        const Json* bands = card.find("bands");
        if (!bands || !std::isfinite(numberOf(bands, "found"))) return;
        //: The same of the runs that the network was trained on, each left out of the calibration of the band in turn.
        m_rows.append(
            {tr("Coverage by run"), tr("%1 on average, %2 in the worst of %3 runs")
                                        .arg(percent(numberOf(bands, "found")), percent(numberOf(bands, "lowest")),
                                             m_locale.toString(numberOf(bands, "runs"), 'f', 0))});
    }

    const Json& m_record;
    const QLocale& m_locale;
    QList<CardRow> m_rows;
};

} // namespace

QList<CardRow> hybridCard(const model::Flowsheet& flowsheet, std::string_view unit, const QLocale& locale)
{
    const Json* record = model::findAtPath(flowsheet, "units/" + std::string(unit) + "/params/kinetics");
    const Json* type = record ? record->find("type") : nullptr;
    if (!type || !type->isString() || type->string() != model::hybridType) return {};
    return CardWords(*record, locale).rows();
}

} // namespace titer::app
