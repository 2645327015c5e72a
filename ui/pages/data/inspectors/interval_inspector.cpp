// Inspector of batches.
#include "ui/pages/data/inspectors/interval_inspector.h"

#include "ui/pages/data/trends/data_lane.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using shown::clockText;
using shown::lengthText;

using store::Interval;
using widgets::SectionHeader;

namespace {

constexpr int maxLines = 40; // of gaps or notes, the latest ones

} // namespace

QString kindText(Interval::Kind kind)
{
    switch (kind) {
    case Interval::Kind::Batch:
        return IntervalInspector::tr("Batch");
    case Interval::Kind::UnitProcedure:
        return IntervalInspector::tr("Unit procedure");
    case Interval::Kind::Operation:
        return IntervalInspector::tr("Operation");
    case Interval::Kind::Phase:
        return IntervalInspector::tr("Phase");
    case Interval::Kind::Excursion:
        return IntervalInspector::tr("Excursion");
    case Interval::Kind::Annotation:
        break;
    }
    return IntervalInspector::tr("Note");
}

IntervalInspector::IntervalInspector(app::DataSources& sources, QWidget* parent)
    : DataInspector(parent)
    , m_sources(sources)
    , m_facts(new QVBoxLayout)
    , m_gaps(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_end(new QPushButton(tr("End now")))
    , m_gapsHead(new SectionHeader(tr("Gaps")))
    , m_notesHead(new SectionHeader(tr("Excursions and notes")))
{
    plate()->hide();
    column()->addLayout(m_facts);
    column()->addWidget(m_end, 0, Qt::AlignLeft);
    connect(m_end, &QPushButton::clicked, this, [this] { emit endAsked(m_interval); });
    column()->addWidget(m_gapsHead);
    column()->addLayout(m_gaps);
    column()->addWidget(m_notesHead);
    column()->addLayout(m_notes);
    column()->addStretch();
}

QString IntervalInspector::gapLine(const store::GapEntry& gap) const
{
    const connect::Source* source = m_sources.find(gap.source);
    QString words = gapText(double(gap.to - gap.from) * 1e-6, gap.cause);
    // As whoever recorded it put it.
    if (!gap.detail.empty()) words = tr("%1, %2", "gap, detail").arg(words, QString::fromStdString(gap.detail));
    const QString when = clockText(gap.from);
    if (!source) return tr("%1: %2", "when, what").arg(when, words);
    return tr("%1: %2, %3", "when, what, of which source").arg(when, words, QString::fromStdString(source->label));
}

void IntervalInspector::show(const app::StoreSurvey& survey, const Interval& interval)
{
    setHead(QString::fromStdString(interval.name), kindText(interval.kind));
    m_interval = interval.id;
    m_end->setAccessibleName(tr("End %1 now", "a batch").arg(QString::fromStdString(interval.name)));
    // What a condition opened it ends as well.
    m_end->setVisible(interval.to == 0 && interval.openedBy != "condition");
    const std::int64_t end = survey.endOf(interval);
    QStringList times{tr("from %1").arg(clockText(interval.from)),
                      interval.to == 0 ? tr("not ended yet") : tr("until %1").arg(clockText(interval.to)),
                      tr("length %1").arg(lengthText(survey.lengthOf(interval)))};
    QStringList gaps, notes;
    for (const store::GapEntry& gap : survey.gaps)
        if (gap.from < end && gap.to > interval.from) gaps.prepend(gapLine(gap));
    for (const Interval& one : survey.intervals) {
        const bool note = one.kind == Interval::Kind::Annotation || one.kind == Interval::Kind::Excursion;
        if (!note || one.from > end || (one.to != 0 && one.to < interval.from)) continue;
        notes.prepend(tr("%1: %2", "when, what").arg(clockText(one.from), QString::fromStdString(one.name)));
    }
    m_gapsHead->setNote(QLocale().toString(qint64(gaps.size())));
    m_notesHead->setNote(QLocale().toString(qint64(notes.size())));
    // What stays is left alone, so that words that somebody marks stay marked.
    if (times != m_times) list(m_facts, m_times = times);
    if (gaps != m_gapWords) list(m_gaps, (m_gapWords = gaps).mid(0, maxLines));
    if (notes != m_noteWords) list(m_notes, (m_noteWords = notes).mid(0, maxLines));
}

} // namespace titer::pages

#include "ui/pages/data/inspectors/moc_interval_inspector.cpp"
