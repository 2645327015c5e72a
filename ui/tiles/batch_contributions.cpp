// What each variable of the running batch has to do with its T² or SPE now, the largest first.
#include "ui/plot/xy/xy_picture.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/watched_batch.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::batch_contributions {

using look::Theme;
using look::Token;
using plot::XyCurve;
using plot::XyModel;

namespace {

constexpr std::size_t maxBars = 12;

constexpr const char* figures[] = {"spe", "t2"};
constexpr connect::SettingSpec settings[] = {
    {.key = "of",
     .label = QT_TRANSLATE_NOOP("core", "Contributions to"),
     .kind = connect::SettingSpec::Kind::Choice,
     .defaultValue = "spe",
     .choices = figures,
     .help = QT_TRANSLATE_NOOP("core", "SPE, of how the batch differs now, or T², of how far it lies from the mean")},
};

class BatchContributions : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(BatchContributions)

public:
    using LiveTile::LiveTile;

    QString title() const override;
    QString remark() const override { return m_look.note; }
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void refresh() override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString variable;
        double value = 0.0;
    };
    bool isOfT2() const { return setting("of") == "t2"; }
    QString figure() const { return isOfT2() ? tr("T²") : tr("SPE"); }
    XyModel model() const;

    std::string m_batch;
    ValueLook m_look; // of the figure
    std::vector<Part> m_parts;
};

QString BatchContributions::title() const
{
    return tile().title.empty() && !tile().tags.empty() ? tr("Contributions to %1", "T² or SPE").arg(figure())
                                                        : LiveTile::title();
}

void BatchContributions::refresh()
{
    m_batch = watchedBatch(context().feed, tagId());
    m_look = {};
    m_parts.clear();
    if (!m_batch.empty()) {
        const std::string whole = m_batch + (isOfT2() ? ".t2" : ".spe");
        m_look = lookOf(context().feed.find(whole), context().feed.value(whole), whole);
        for (const std::string& variable : watchedVariables(context().feed, m_batch, isOfT2() ? ".t2." : ".spe.")) {
            const double part = context().feed.value(whole + "." + variable).value;
            if (std::isfinite(part)) m_parts.push_back({QString::fromStdString(variable), part});
        }
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const Part& a, const Part& b) { return std::abs(a.value) > std::abs(b.value); });
    }
    update();
}

QString BatchContributions::stateWords() const
{
    if (m_batch.empty()) return {};
    if (m_parts.empty()) return m_look.note;
    const QString words =
        tr("%1 %2, largest: %3 %4", "T² or SPE, its value, a variable, its part")
            .arg(figure(), m_look.text, m_parts.front().variable, numberText(m_parts.front().value, "1"));
    return m_look.note.isEmpty() ? words
                                 : tr("%1, %2", "contributions, their age or the cause").arg(words, m_look.note);
}

QString BatchContributions::numbers() const
{
    if (m_parts.empty()) return {};
    QString csv = QStringLiteral("variable,") + csvText(tr("contribution to %1", "T² or SPE").arg(figure())) + u'\n';
    for (const Part& part : m_parts) csv += csvText(part.variable) + u',' + csvNumber(part.value) + u'\n';
    return csv;
}

XyModel BatchContributions::model() const
{
    if (m_batch.empty()) return {.message = noWatchedBatch()};
    if (m_parts.empty()) return {.message = tr("No point of the batch is judged yet.")};
    XyModel model;
    model.leftUnit = tr("contribution to %1", "T² or SPE").arg(figure());
    XyCurve bars{.name = {}, .kind = XyCurve::Bars};
    for (std::size_t i = 0; i < std::min(m_parts.size(), maxBars); ++i) {
        bars.x.append(double(i));
        bars.y.append(m_parts[i].value);
        model.places.append(m_parts[i].variable);
    }
    if (!m_look.isKnown() || m_look.quality == app::FeedValue::Quality::Stale) bars.token = Token::Muted;
    model.curves = {bars};
    return model;
}

void BatchContributions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal u = Theme::current().u();
    plot::paintXy(&painter, QRectF(rect()).adjusted(2 * u, 0, -u, 0), model());
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new BatchContributions(context, parent);
}

} // namespace

extern const TileType batch_contributions{
    .id = "batch_contributions",
    .label = QT_TRANSLATE_NOOP("tiles", "Batch contributions"),
    .help = QT_TRANSLATE_NOOP("tiles", "What each variable of a watched batch has to do with its T² or SPE now."),
    .minColumns = 3,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 1,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::batch_contributions
