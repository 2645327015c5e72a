// Two columns of a table together, and over time.
#include "ui/analyse/table_pane.h"

#include "core/base/not_available.h"
#include "ui/analyse/table_rows.h"

#include <QComboBox>

#include <cmath>
#include <map>

namespace titer::analyse {

using plot::XyCurve;

namespace {

constexpr std::size_t maxLines = 200;   // more batches than these are points
constexpr std::size_t maxMarkers = 300; // more hide their line

// Two columns that are there; a message where they are not.
struct PairOfColumns {
    int across, up;
    QString message;

    explicit PairOfColumns(const AnalyseScene& scene)
        : across(-1)
        , up(-1)
        , message(emptyWords(scene))
    {
        if (!message.isEmpty()) return;
        across = scene.exploration->columnOf(scene.pair[0]);
        up = scene.exploration->columnOf(scene.pair[1]);
        if (across < 0 || up < 0) message = AnalyseWords::tr("The table is being looked at.");
    }
};

QString titleOfColumn(const app::Exploration& exploration, int column)
{
    const studies::Column& of = exploration.column(column);
    return columnWords(of.name, of.unit);
}

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

} // namespace

TablePane::TablePane(Kind kind, QWidget* parent)
    : AnalysePane(PaneKind::Scores,
                  kind == Kind::Scatter ? tr("Scatter")
                  : kind == Kind::Trend ? tr("Over time")
                                        : tr("Control chart"),
                  parent)
    , m_table(kind)
{
    putNoteBelow();
    if (kind != Kind::Control) return;
    m_chart = new QComboBox;
    m_chart->addItems({tr("Individual values"), tr("Moving range"), tr("EWMA"), tr("CUSUM")});
    m_chart->setAccessibleName(tr("Kind of control chart"));
    m_chart->setToolTip(m_chart->accessibleName());
    m_chart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chart->setMinimumContentsLength(8);
    addTool(m_chart);
    connect(m_chart, &QComboBox::currentIndexChanged, this, [this] {
        m_isOther = true;
        const AnalyseScene now = scene();
        show(now);
        m_isOther = false;
    });
}

bool TablePane::isBare() const
{
    return !scene().exploration;
}

AnalysePicture TablePane::pictureNow() const
{
    return m_table == Kind::Scatter ? scatter() : m_table == Kind::Trend ? trend() : control();
}

bool TablePane::isAsBefore(const AnalyseScene& before) const
{
    return before.exploration == scene().exploration && before.rowTable == scene().rowTable &&
           (m_table == Kind::Control ? before.column == scene().column && !m_isOther : before.pair == scene().pair);
}

QString TablePane::rowWords(const app::AnalyseRow& row) const
{
    return QString::fromStdString(scene().rowTable->rows[std::size_t(row.row)]);
}

AnalysePicture TablePane::scatter() const
{
    const AnalyseScene& scene = this->scene();
    const PairOfColumns pair(scene);
    if (!pair.message.isEmpty()) return {.message = pair.message};
    const app::Exploration& exploration = *scene.exploration;
    const auto subjects = drawnSubjects(scene);
    AnalysePicture picture;
    XyCurve own{.name = tr("Rows"), .colourIndex = 0, .kind = XyCurve::Points};
    XyCurve left{
        .name = tr("Left out"), .kind = XyCurve::Points, .token = look::Token::Muted, .marker = look::Marker::Cross};
    QList<Subject> ownRows, leftRows;
    for (std::size_t i = 0; i < exploration.drawn.size(); ++i) {
        const int row = exploration.drawn[i];
        const double x = exploration.value(pair.across, row), y = exploration.value(pair.up, row);
        if (!std::isfinite(x) || !std::isfinite(y)) continue;
        const bool isLeft = exploration.left[std::size_t(row)];
        XyCurve& curve = isLeft ? left : own;
        curve.x.append(x);
        curve.y.append(y);
        (isLeft ? leftRows : ownRows).append({subjects[i], {}});
    }
    if (left.x.isEmpty()) own.name.clear(); // a legend only where there are several kinds
    picture.model.curves.append(own);
    picture.subjects.append(ownRows);
    if (!left.x.isEmpty()) {
        picture.model.curves.append(left);
        picture.subjects.append(leftRows);
    }
    picture.model.acrossTitle = titleOfColumn(exploration, pair.across);
    picture.model.leftUnit = titleOfColumn(exploration, pair.up);
    picture.sentence = correlationWords(exploration, pair.across, pair.up);
    picture.note = joined(picture.sentence, drawnWords(exploration));
    picture.guide = tr("Look first for bends, groups and single points. A frame over points marks the same "
                       "rows in all panes.");
    return picture;
}

AnalysePicture TablePane::trend() const
{
    const AnalyseScene& scene = this->scene();
    const PairOfColumns pair(scene);
    if (!pair.message.isEmpty()) return {.message = pair.message};
    const app::Exploration& exploration = *scene.exploration;
    const auto all = drawnSubjects(scene);
    std::map<int, Subject> subjects;
    for (std::size_t i = 0; i < all.size(); ++i) subjects[exploration.drawn[i]] = {all[i], {}};
    const studies::Column* time = exploration.order.table->sheet.find(exploration.order.time);
    if (time && time->text) time = nullptr;
    const auto xOf = [&](int row) { return time ? time->values[std::size_t(row)] : row + 1.0; };
    AnalysePicture picture;
    const bool isOne = pair.across == pair.up;
    for (const int column : isOne ? std::vector{pair.up} : std::vector{pair.across, pair.up}) {
        const bool right = !isOne && column == pair.up;
        XyCurve curve{.name = QString::fromStdString(exploration.column(column).name),
                      .colourIndex = right ? 1 : 0,
                      .right = right,
                      .points = exploration.drawn.size() <= maxMarkers,
                      .kind = exploration.runs.size() > maxLines ? XyCurve::Points : XyCurve::Line,
                      .width = 1.25};
        QList<Subject> rows;
        for (const std::vector<int>& run : exploration.runs) {
            for (const int row : run) {
                curve.x.append(xOf(row));
                curve.y.append(exploration.value(column, row));
                rows.append(subjects[row]);
            }
            if (run.empty()) continue;
            // The next batch is another line.
            curve.x.append(curve.x.last());
            curve.y.append(base::notAvailable);
            rows.append(Subject());
        }
        picture.model.curves.append(curve);
        picture.subjects.append(rows);
    }
    picture.isOverAxis = true;
    picture.model.acrossTitle = time ? columnWords(time->name, time->unit) : tr("Row");
    picture.model.leftUnit = titleOfColumn(exploration, isOne ? pair.up : pair.across);
    if (!isOne) picture.model.rightUnit = titleOfColumn(exploration, pair.up);
    const int batches = exploration.order.batch.empty() ? 0 : int(exploration.runs.size());
    const int rows = int(exploration.rows());
    picture.sentence =
        batches > 0 ? tr("%n batch(es), a line each", nullptr, batches) : tr("%n row(s) in their order", nullptr, rows);
    picture.note = joined(picture.sentence, drawnWords(exploration));
    picture.guide = tr("Look first for drifts, jumps and gaps. A frame over a stretch marks its rows in "
                       "all panes.");
    return picture;
}

} // namespace titer::analyse

#include "ui/analyse/moc_table_pane.cpp"
