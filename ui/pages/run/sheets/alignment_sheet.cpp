#include "ui/pages/run/sheets/alignment_sheet.h"

#include "app/common/sentence.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/plot_place.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using look::Token;
using look::Type;
using twin::AlignRule;
using widgets::Label;

namespace {

constexpr qsizetype maxLines = 8; // in the picture

// Over its own range [%], so that all tags are seen in one picture.
QVector<double> sharesOf(const std::vector<double>& values)
{
    plot::Range range;
    for (const double value : values)
        if (std::isfinite(value)) range.include(value);
    QVector<double> shares;
    const double size = range.to - range.from;
    for (const double value : values) shares.append(size > 0.0 ? 100.0 * (value - range.from) / size : 50.0);
    return shares;
}

// Of the unit that is measured; of all where it has none.
QList<plot::Phase> phasesOver(const app::RunPlaces& read)
{
    const auto measured = [&](const app::RunPlaces::Phase& phase) {
        return std::ranges::any_of(read.lines, [&](const auto& lines) {
            return std::ranges::any_of(lines, [&](const auto& l) { return l.variable.starts_with(phase.unit + "."); });
        });
    };
    QList<plot::Phase> all, ofUnit;
    for (const app::RunPlaces::Phase& phase : read.phases) {
        const plot::Phase band{phase.from, phase.to, QString::fromStdString(phase.label)};
        all.append(band);
        if (measured(phase)) ofUnit.append(band);
    }
    return ofUnit.isEmpty() ? all : ofUnit;
}

} // namespace

AlignmentSheet::AlignmentSheet(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_title(new Label({}, Type::Section))
    , m_words(new Label({}, Type::Body, Token::Muted))
    , m_rules(new QComboBox)
    , m_instant(new QDateTimeEdit)
    , m_take(new QPushButton(tr("Align")))
    , m_chart(new plot::TrendPlot(tr("Each tag over its own range, on the clock of the run")))
{
    setAccessibleName(tr("Position of recordings in the run"));
    m_rules->setAccessibleName(tr("How recordings are aligned"));
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its rules come with each opening
    m_instant->setAccessibleName(tr("Instant at which the run starts"));
    m_instant->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_instant->setToolTip(tr("Instant at which the run starts, in the time of this computer"));
    m_take->setProperty("role", "primary");
    m_words->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    for (QWidget* one : std::initializer_list<QWidget*>{m_rules, m_instant, m_take, close}) head->addWidget(one);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(widgets::plainScroll(new shown::PlotPlace(m_chart)), 1);
    column->addWidget(m_words);
    connect(m_rules, &QComboBox::currentIndexChanged, this, &AlignmentSheet::draw);
    connect(m_instant, &QDateTimeEdit::dateTimeChanged, this, &AlignmentSheet::draw);
    connect(close, &QPushButton::clicked, this, &AlignmentSheet::leave);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_taken) m_taken(chosen(), m_places);
        leave();
    });
    hide();
}

void AlignmentSheet::open(const QString& title, const std::vector<app::MeasuredRunOrder>& orders, const AlignRule& rule,
                          Taken taken)
{
    m_title->setText(title);
    m_taken = std::move(taken);
    m_read = {};
    m_places.clear();
    m_take->setEnabled(false);
    m_words->setText(tr("The recordings are being read…"));
    m_chart->setSeries({});
    m_reading.start([this, orders, rule](const std::stop_token& stop,
                                         const app::BackgroundTask::Report&) -> app::BackgroundTask::Reported {
        const base::Result<app::RunPlaces> read = app::readRunPlaces(orders, stop);
        return [this, read, rule] { take(read, rule); };
    });
    arrange();
    show();
    raise();
    m_rules->setFocus(Qt::OtherFocusReason);
}

void AlignmentSheet::leave()
{
    m_reading.stop();
    hide();
}

QString AlignmentSheet::words() const
{
    return m_words->text();
}

void AlignmentSheet::take(const base::Result<app::RunPlaces>& read, const AlignRule& rule)
{
    if (!read) return m_words->setText(app::sentence(read.error()));
    m_read = *read;
    fillRules(rule);
    m_take->setEnabled(!m_read.files.empty());
    draw();
}

void AlignmentSheet::addRule(const QString& words, const AlignRule& rule)
{
    m_rules->addItem(words);
    m_choices.push_back(rule);
}

void AlignmentSheet::fillRules(const AlignRule& rule)
{
    const QSignalBlocker quiet(m_rules), still(m_instant);
    m_rules->clear();
    m_choices.clear();
    addRule(tr("By their dates, files of one batch together"), {});
    addRule(tr("Each from its first sample"), {.by = AlignRule::By::Start});
    const auto dated = std::ranges::find_if(m_read.files, [](const auto& f) { return f.origin.has_value(); });
    if (dated != m_read.files.end()) {
        addRule(tr("All as files of one batch"), {.by = AlignRule::By::Batch});
        addRule(tr("By dates, from an instant on"), {.by = AlignRule::By::Absolute});
        const auto start = rule.by == AlignRule::By::Absolute
                               ? rule.start
                               : *twin::placeFiles(m_read.files, {})[std::size_t(dated - m_read.files.begin())].start;
        m_instant->setDateTime(QDateTime::fromMSecsSinceEpoch(start.microseconds / 1000));
    }
    for (const app::RunPlaces::Phase& phase : m_read.phases)
        addRule(tr("From the phase %1 of %2", "a phase, a unit operation")
                    .arg(QString::fromStdString(phase.label), QString::fromStdString(phase.unitLabel)),
                {.by = AlignRule::By::Phase, .phase = phase.id, .time = phase.from});
    const auto same = std::ranges::find_if(
        m_choices, [&](const AlignRule& one) { return one.by == rule.by && one.phase == rule.phase; });
    m_rules->setCurrentIndex(same == m_choices.end() ? 0 : int(same - m_choices.begin()));
}

AlignRule AlignmentSheet::chosen() const
{
    const int index = m_rules->currentIndex();
    AlignRule rule = index < 0 ? AlignRule() : m_choices[std::size_t(index)];
    if (rule.by == AlignRule::By::Absolute) rule.start = {m_instant->dateTime().toMSecsSinceEpoch() * 1000};
    return rule;
}

void AlignmentSheet::draw()
{
    const AlignRule rule = chosen();
    m_instant->setVisible(rule.by == AlignRule::By::Absolute);
    m_places = twin::placeFiles(m_read.files, rule);
    QList<plot::Series> series;
    QStringList words;
    for (std::size_t i = 0; i < m_read.files.size(); ++i) {
        const QString name = QString::fromStdString(m_read.files[i].name);
        const double shift = m_places[i].shift;
        words << tr("%1: first sample %2 h after the start of the run. %3", "a recording, a time, why it lies there")
                     .arg(name, QLocale().toString((m_read.files[i].begin + shift) / 3600.0, 'g', 5),
                          app::sentence(m_places[i].how));
        for (const app::RunPlaces::Line& line : m_read.lines[i]) {
            if (series.size() == maxLines) break;
            plot::Series one;
            one.name = tr("%1, %2", "a tag, a recording").arg(QString::fromStdString(line.tag), name);
            one.unit = QStringLiteral("%");
            for (const double x : line.x) one.x.append(x + shift);
            one.y = sharesOf(line.y);
            one.colourIndex = int(series.size());
            one.kind = line.x.size() > 50 ? plot::Series::Line : plot::Series::Samples;
            series.append(one);
        }
    }
    m_chart->setSeries(series);
    m_chart->setPhases(phasesOver(m_read));
    m_words->setText(words.join(u'\n'));
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_alignment_sheet.cpp"
