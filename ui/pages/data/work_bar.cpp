#include "ui/pages/data/work_bar.h"

#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace titer::pages {

using namespace look;
using namespace widgets;

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label({}, Type::Body))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    const int u = Theme::current().u();
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedHeight(2 * u);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2 * u, 0, 0);
    row->setSpacing(3 * u);
    row->addWidget(m_text);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        emit stopAsked();
    });
    hide();
}

void WorkBar::begin(const QString& words)
{
    m_words = words;
    m_remaining.start();
    m_stop->setEnabled(true);
    m_stop->setAccessibleName(tr("Stop: %1").arg(words));
    m_progress->setAccessibleName(words);
    setDone(0.0);
    m_soon.start();
}

void WorkBar::setDone(double done)
{
    m_done = done;
    refresh();
}

void WorkBar::end()
{
    m_soon.stop();
    m_remaining.stop();
    hide();
}

void WorkBar::refresh()
{
    const QString left = m_remaining.words(m_done);
    const int percent = qRound(100.0 * m_done);
    m_text->setText(left.isEmpty()
                        ? tr("%1: %2 %", "what is done, share").arg(m_words).arg(percent)
                        : tr("%1: %2 %, %3", "what is done, share, time left").arg(m_words).arg(percent).arg(left));
    m_progress->setValue(qRound(1000.0 * m_done));
}

QString WorkBar::text() const
{
    return m_text->text();
}

} // namespace titer::pages

#include "ui/pages/data/moc_work_bar.cpp"
