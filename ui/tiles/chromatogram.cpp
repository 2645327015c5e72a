// The chromatogram of a column, in the run that is shown or as detectors measured it: UV, conductivity and pH, fractions, and the pool between
// two cuts, which can be dragged here to see what another one would hold.
#include "app/common/sentence.h"
#include "app/tags/measured_course.h"
#include "core/base/units/units.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/shown/column_course.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/setting_number.h"
#include "ui/widgets/label.h"

#include <QStackedLayout>

#include <cmath>

namespace titer::tiles::chromatogram {

using look::Token;
using look::Type;
using plot::Signal;
using widgets::Label;

namespace {

const connect::SettingSpec settings[] = {
    {.key = "unit",
     .label = QT_TRANSLATE_NOOP("core", "Chromatography column"),
     .help = QT_TRANSLATE_NOOP("core", "the unit of the plant to show; empty: the first column")},
    {.key = "bed",
     .label = QT_TRANSLATE_NOOP("core", "Packed volume, L"),
     .help = QT_TRANSLATE_NOOP("core",
                               "of the measured column; with a tag of its flow the volume is given in column volumes")},
};

} // namespace

class ChromatogramTile : public LiveTile {
    Q_OBJECT

public:
    ChromatogramTile(const TileContext& context, QWidget* parent);

    QString title() const override;
    QString remark() const override;
    QString numbers() const override;

protected:
    void take() override
    {
        m_isRead = m_isCut = false;
        m_course.reset();
        m_measured.reset();
    }
    void refresh() override;
    std::vector<std::string> lineTags() const override { return tile().tags; }
    QString stateWords() const override;

private:
    bool isMeasured() const { return !tile().tags.empty(); }
    double cycleBegin() const;
    void readMeasured();
    QList<plot::Figure> figures() const;
    int columnOf(const app::Run& run) const;
    void read(const std::shared_ptr<const app::Run>& run);
    void say(const QString& why);
    QString figureWords() const;

    std::shared_ptr<const app::Run> m_run; // what the course is of
    bool m_isRead = false;
    int m_unit = -1;
    std::optional<app::Chromatogram> m_course;
    std::optional<app::MeasuredCourse> m_measured;
    bool m_isCut = false; // of what is measured: proposed once, then a person's
    QStackedLayout* m_pages;
    plot::ChromatogramPlot* m_plot;
    Label* m_empty;
};

ChromatogramTile::ChromatogramTile(const TileContext& context, QWidget* parent)
    : LiveTile(context, parent)
    , m_pages(new QStackedLayout(this))
    , m_plot(new plot::ChromatogramPlot)
    , m_empty(new Label({}, Type::Body, Token::Muted))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_plot);
    connect(m_plot, &plot::ChromatogramPlot::cutMoved, this, [this](double from, double to) {
        m_isCut = true;
        m_plot->setFigures(m_course ? shown::poolFigures(*m_course, *m_run->plant, {from, to}) : figures());
        setAccessibleName(sentence());
        emit headChanged();
    });
}

int ChromatogramTile::columnOf(const app::Run& run) const
{
    const std::string wanted = setting("unit");
    for (std::size_t i = 0; i < run.plant->units.size(); ++i) {
        const model::PlantUnit& unit = run.plant->units[i];
        if (!wanted.empty() && unit.id != wanted && unit.label != wanted) continue;
        if (app::hasChromatogram(*run.plant, int(i))) return int(i);
    }
    return -1;
}

void ChromatogramTile::say(const QString& why)
{
    m_course.reset();
    m_empty->setText(why);
    m_pages->setCurrentWidget(m_empty);
}

void ChromatogramTile::read(const std::shared_ptr<const app::Run>& run)
{
    m_isRead = true;
    m_run = run;
    m_unit = -1;
    if (!run || !run->plant) return say(tr("Run the model with a column to show its chromatogram here."));
    m_unit = columnOf(*run);
    if (m_unit < 0)
        return say(setting("unit").empty()
                       ? tr("This plant has no column.")
                       : tr("This plant has no column “%1”.").arg(QString::fromStdString(setting("unit"))));
    base::Result<app::Chromatogram> course = app::Chromatogram::read(*run->plant, run->result, m_unit);
    if (!course) return say(app::sentence(course.error().what));
    m_course = std::move(*course);
    shown::RunModel model;
    model.show(run);
    m_plot->setData(shown::chromatogramData(*m_course, model, m_unit));
    const std::optional<figures::Span> cut = m_course->proposedCut();
    m_plot->setCut(cut ? plot::Range{cut->from, cut->to} : plot::Range{});
    m_plot->setFigures(shown::poolFigures(*m_course, *run->plant, m_plot->model().cut));
    m_pages->setCurrentWidget(m_plot);
}

// The cycle that runs or ran last: the last batch that began, else what the board shows [s of the feed].
double ChromatogramTile::cycleBegin() const
{
    double begin = std::isfinite(span()) ? context().feed.now() - span() : -std::numeric_limits<double>::infinity();
    for (const app::FeedPhase& batch : context().feed.batches())
        if (batch.from <= context().feed.now()) begin = std::max(begin, batch.from);
    if (std::isfinite(begin)) return begin;
    begin = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < tile().tags.size(); ++i)
        if (trace(i) && !trace(i)->x.empty()) begin = std::min(begin, trace(i)->x.front());
    return std::isfinite(begin) ? begin : 0.0;
}

void ChromatogramTile::readMeasured()
{
    std::vector<const app::FeedTag*> tags;
    std::vector<const app::DataTrace*> lines;
    for (std::size_t i = 0; i < tile().tags.size(); ++i) {
        tags.push_back(tag(i));
        lines.push_back(trace(i));
    }
    const double begin = cycleBegin();
    app::MeasuredCourse course = app::measuredCourse(tags, lines, begin, settingNumber(setting("bed")) * 1e-3);
    m_measured.reset();
    if (!course.leftOut.empty())
        return say(tr("%1 is not a detector of a column: its unit is not AU, mS/cm, a flow or that of a pH.")
                       .arg(label(course.leftOut.front())));
    if (course.times.empty()) return say(tr("No values yet."));
    plot::ChromatogramData content;
    const auto shown = [](const std::vector<double>& values) { return QVector<double>(values.begin(), values.end()); };
    content.time = shown(course.times);
    content.volume = shown(course.volume);
    QVector<double> absorbance = shown(course.uv);
    for (double& value : absorbance) value = base::toUnit(value, "mAU");
    content.values = {absorbance, shown(course.conductivity), shown(course.ph)};
    for (const app::FeedPhase& phase : context().feed.phases())
        if (const double to = std::isfinite(phase.to) ? phase.to : context().feed.now(); to > begin)
            content.phases.append({std::max(0.0, phase.from - begin), to - begin, QString::fromStdString(phase.name)});
    m_measured = std::move(course);
    m_plot->setData(content);
    if (!m_isCut) {
        const auto cut = app::proposedCut(*m_measured);
        m_plot->setCut(cut ? plot::Range{cut->first, cut->second} : plot::Range{});
    }
    m_plot->setFigures(figures());
    m_plot->timeAxis()->setNow(context().feed.now() - begin);
    m_pages->setCurrentWidget(m_plot);
}

QList<plot::Figure> ChromatogramTile::figures() const
{
    if (m_course) return shown::poolFigures(*m_course, *m_run->plant, m_plot->model().cut);
    const plot::Range& cut = m_plot->model().cut;
    if (!m_measured || !cut.isValid()) return {};
    const app::MeasuredPool pool = app::poolOf(*m_measured, cut.from, cut.to);
    QList<plot::Figure> figures{
        {tr("Fraction of the UV area"), shown::valueText(100.0 * pool.share), QStringLiteral("%")}};
    if (std::isfinite(pool.volume)) figures.append({tr("Pool"), shown::valueText(pool.volume), tr("CV")});
    return figures;
}

// A run does not change: it is read once.
void ChromatogramTile::refresh()
{
    if (isMeasured()) {
        readMeasured();
        return void(emit headChanged());
    }
    const std::shared_ptr<const app::Run> run = context().feed.run();
    if (!m_isRead || run != m_run) read(run);
    m_plot->timeAxis()->setNow(context().feed.now());
}

QString ChromatogramTile::title() const
{
    if (isMeasured() && tile().title.empty()) return tr("Chromatogram, measured");
    if (!tile().title.empty() || m_unit < 0 || !m_run) return LiveTile::title();
    return tr("Chromatogram, %1", "name of a column").arg(shown::unitName(*m_run->plant, m_unit));
}

QString ChromatogramTile::figureWords() const
{
    QStringList words;
    for (const plot::Figure& figure : figures())
        words += figure.unit.isEmpty()
                     ? tr("%1 %2", "name, value").arg(figure.name, figure.value)
                     : tr("%1 %2 %3", "name, value, unit").arg(figure.name, figure.value, figure.unit);
    return words.join(QStringLiteral(", "));
}

QString ChromatogramTile::remark() const
{
    if (!m_course && !m_measured) return {};
    return m_plot->model().cut.isValid() ? tr("pool between the cuts") : tr("no peak, no pool");
}

QString ChromatogramTile::stateWords() const
{
    if (!m_course && !m_measured) return m_empty->text();
    const QString figures = figureWords();
    return figures.isEmpty() ? remark() : tr("%1: %2", "the pool, its figures").arg(remark(), figures);
}

QString ChromatogramTile::numbers() const
{
    if (!m_course && !m_measured) return {};
    const plot::ChromatogramData& course = m_plot->model().data;
    QString csv = QStringLiteral("time [s],volume [CV],UV [mAU],conductivity [mS/cm],pH\n");
    const auto at = [](const QVector<double>& values, qsizetype i) {
        return i < values.size() ? csvNumber(values[i]) : QString();
    };
    for (qsizetype i = 0; i < course.time.size(); ++i)
        csv += QStringList{csvNumber(course.time[i]), at(course.volume, i), at(course.of(Signal::Uv), i),
                           at(course.of(Signal::Conductivity), i), at(course.of(Signal::Ph), i)}
                   .join(u',') +
               u'\n';
    return csv;
}

namespace {

TileView* make(const TileContext& context, QWidget* parent)
{
    return new ChromatogramTile(context, parent);
}

} // namespace

extern const TileType chromatogram{
    .id = "chromatogram",
    .label = QT_TRANSLATE_NOOP("tiles", "Chromatogram"),
    .help = QT_TRANSLATE_NOOP(
        "tiles",
        "The outflow of a column in the run that is shown, or as measured by its tags, with the pool between two "
        "cuts."),
    .minColumns = 6,
    .minRows = 4,
    .columns = 6,
    .rows = 5,
    .maxTags = 4,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::chromatogram

#include "chromatogram.moc"
