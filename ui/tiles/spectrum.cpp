// The newest scan of a spectrometer over those before it, which fade, and a reference.
#include "ui/plot/axis_scale.h"
#include "ui/plot/xy/xy_picture.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/setting_number.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <deque>

namespace titer::tiles::spectrum {

using plot::XyCurve;
using plot::XyModel;

using app::FeedValue;
using look::Token;

namespace {

constexpr std::size_t older = 5; // scans before the last
constexpr int referenceColour = 4;

constexpr connect::SettingSpec settings[] = {
    {.key = "start",
     .label = QT_TRANSLATE_NOOP("core", "First position"),
     .help = QT_TRANSLATE_NOOP("core", "of the spectrum, such as 400; empty: points are counted from 0")},
    {.key = "step",
     .label = QT_TRANSLATE_NOOP("core", "Step"),
     .help = QT_TRANSLATE_NOOP("core", "from one point to the next, such as 2; empty: 1")},
    {.key = "unit",
     .label = QT_TRANSLATE_NOOP("core", "Unit across"),
     .help = QT_TRANSLATE_NOOP("core", "of the positions, such as nm or cm⁻¹")},
    {.key = "reference",
     .label = QT_TRANSLATE_NOOP("core", "Reference"),
     .help = QT_TRANSLATE_NOOP("core", "tag of a reference spectrum; empty: none is shown")},
};

class Spectrum : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(Spectrum)

public:
    using LiveTile::LiveTile;

    QString remark() const override;
    Remark remarkKind() const override { return remarkOf(m_look); }
    QString numbers() const override;

protected:
    void take() override { m_scans.clear(); }
    void refresh() override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Scan {
        double time = 0.0; // [s]
        std::vector<double> values;
    };
    double positionOf(std::size_t point) const;
    QString unit() const { return QString::fromStdString(setting("unit")); }
    XyCurve curve(const QString& name, const std::vector<double>& values) const;
    XyModel model() const;

    std::deque<Scan> m_scans; // the last in front
    std::vector<double> m_reference;
    ValueLook m_look;
    double m_age = 0.0; // [s]
};

// The feed reports the newest scan alone: those before it are what this tile has seen.
void Spectrum::refresh()
{
    const FeedValue value = context().feed.value(tagId());
    m_look = lookOf(tag(), value, tagId());
    m_age = value.age;
    const bool isNew =
        m_scans.empty() || value.time != m_scans.front().time || value.array.size() != m_scans.front().values.size();
    if (!value.array.empty() && isNew) {
        m_scans.push_front({value.time, value.array});
        if (m_scans.size() > older + 1) m_scans.pop_back();
    }
    const std::string reference = setting("reference");
    m_reference = reference.empty() ? std::vector<double>() : context().feed.value(reference).array;
    update();
}

double Spectrum::positionOf(std::size_t point) const
{
    const double start = settingNumber(setting("start")), step = settingNumber(setting("step"));
    return (std::isfinite(start) ? start : 0.0) + double(point) * (std::isfinite(step) && step != 0.0 ? step : 1.0);
}

QString Spectrum::remark() const
{
    if (!m_look.note.isEmpty()) return m_look.note;
    if (m_scans.empty() || !std::isfinite(m_age)) return {};
    return tr("scan %1", "its age, such as 6 min old").arg(ageText(m_age));
}

QString Spectrum::stateWords() const
{
    if (tagId().empty() || m_scans.empty()) return m_look.note;
    const std::vector<double>& last = m_scans.front().values;
    std::size_t peak = 0;
    for (std::size_t i = 0; i < last.size(); ++i)
        if (!(last[i] <= last[peak])) peak = std::isfinite(last[i]) ? i : peak;
    const QString place = plot::shortValue(positionOf(peak));
    const QString words = tr("%n point(s), maximum %1 at %2", "", int(last.size()))
                              .arg(quantityText(last[peak], tag() ? tag()->unit : std::string()),
                                   unit().isEmpty() ? place : place + QChar(0x00a0) + unit());
    return m_look.note.isEmpty() ? words : tr("%1, %2", "scan, its age or the cause").arg(words, m_look.note);
}

QString Spectrum::numbers() const
{
    if (m_scans.empty() || !tag()) return {};
    const std::vector<double>& last = m_scans.front().values;
    QString csv = csvText(unit().isEmpty() ? QStringLiteral("point") : QStringLiteral("position [%1]").arg(unit())) +
                  u',' + csvHead(*tag()) + (m_reference.empty() ? QString() : QStringLiteral(",reference")) + u'\n';
    for (std::size_t i = 0; i < last.size(); ++i) {
        csv += csvNumber(positionOf(i)) + u',' + csvNumber(last[i]);
        if (!m_reference.empty()) csv += u',' + (i < m_reference.size() ? csvNumber(m_reference[i]) : QString());
        csv += u'\n';
    }
    return csv;
}

XyCurve Spectrum::curve(const QString& name, const std::vector<double>& values) const
{
    XyCurve curve{.name = name, .y = {values.begin(), values.end()}, .width = 1.5};
    for (std::size_t i = 0; i < values.size(); ++i) curve.x.append(positionOf(i));
    return curve;
}

// The newest on top; the older, the nearer to the ground.
XyModel Spectrum::model() const
{
    if (tagId().empty()) return {.message = tr("Choose a tag whose values are spectra.")};
    if (m_scans.empty())
        return {.message = tag() && tag()->kind != connect::TagKind::Array
                               ? tr("%1 delivers no spectra.").arg(label(tagId()))
                               : tr("No scan yet.")};
    XyModel model;
    model.leftUnit = tag() ? shown::unitText(tag()->unit) : QString();
    model.acrossUnit = unit();
    XyCurve last = curve(tr("last", "scan of a spectrometer"), m_scans.front().values);
    last.width = 2;
    if (m_look.quality == FeedValue::Quality::Stale || m_look.quality == FeedValue::Quality::Bad)
        last.token = Token::Muted;
    model.curves.append(last);
    if (!m_reference.empty()) {
        XyCurve reference = curve(tr("reference"), m_reference);
        reference.colourIndex = referenceColour;
        reference.dashed = true;
        model.curves.append(reference);
    }
    for (std::size_t i = 1; i < m_scans.size(); ++i) {
        XyCurve before = curve({}, m_scans[i].values);
        if (i == 1) before.name = tr("%n earlier", "scans of a spectrometer", int(m_scans.size()) - 1);
        before.token = Token::Control;
        before.faded = double(i - 1) / double(older);
        model.curves.append(before);
    }
    return model;
}

void Spectrum::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal u = look::Theme::current().u();
    plot::paintXy(&painter, QRectF(rect()).adjusted(2 * u, 0, -u, 0), model());
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new Spectrum(context, parent);
}

} // namespace

extern const TileType spectrum{
    .id = "spectrum",
    .label = QT_TRANSLATE_NOOP("tiles", "Spectrum"),
    .help = QT_TRANSLATE_NOOP("tiles", "The latest scan of a spectrometer over earlier ones, with a reference."),
    .minColumns = 4,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 1,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::spectrum
