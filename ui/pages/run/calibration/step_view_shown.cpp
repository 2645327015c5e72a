// What an open card shows of its step.
#include "ui/pages/run/calibration/calibration_words.h"
#include "ui/pages/run/calibration/finding_list.h"
#include "ui/pages/run/calibration/picture_model.h"
#include "ui/pages/run/calibration/run_rows.h"
#include "ui/pages/run/calibration/setting_rows.h"
#include "ui/pages/run/calibration/step_view.h"
#include "ui/pages/run/calibration/value_tables.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace titer::pages {

using app::StepState;
using look::Glyph;

void StepView::show(const app::StepCard& card, const std::vector<std::pair<int, QString>>& toAdd)
{
    const bool other = card.step != m_card.step;
    m_card = card;
    m_runs->show(card, toAdd);
    m_settings->show(card.settings, card.state != StepState::Fitting);
    m_settingsHead->setVisible(!card.settings.empty());
    m_taken->show(card.taken);
    m_takenHead->setVisible(!card.taken.empty());
    m_bounds->show(card);
    m_found->show(card.values);
    refreshHead();
    refreshPictures();
    refreshWords();
    refreshActs();
    orderTabs();
    if (other) m_scroll->verticalScrollBar()->setValue(0);
}

void StepView::showMoved(const app::StepCard& card)
{
    m_card.pictures = card.pictures;
    m_card.progress = card.progress;
    m_card.state = card.state;
    refreshPictures();
    refreshActs();
}

QString StepView::stateWords() const
{
    return m_state->isHidden() ? QString() : m_state->text();
}

void StepView::refreshHead()
{
    m_title->setText(m_card.title);
    m_sign->show(m_card.state);
    m_stateWords->setText(
        m_card.when.isEmpty() || m_card.state == StepState::Fitting // it tells of the fit before
            ? wordsOf(m_card.state)
            : tr("%1, %2", "state of a step, when and from what").arg(wordsOf(m_card.state), m_card.when));
    m_purpose->setText(m_card.purpose);
}

void StepView::refreshPictures()
{
    QStringList titles;
    for (const app::CalibrationPicture& picture : m_card.pictures) titles << picture.title;
    widgets::setEntries(m_pictures, titles);
    const bool any = !titles.isEmpty();
    m_pictures->setVisible(any);
    m_plot->setVisible(any);
    m_noResult->setVisible(!any);
    m_noResult->setText(m_card.state == StepState::Fitting
                            ? tr("The plot appears as soon as there is a first result.")
                            : tr("Measured runs and the model are shown here once this step was computed."));
    if (any) refreshPlot();
    if (any && m_looks) QMetaObject::invokeMethod(this, &StepView::scrollToResult, Qt::QueuedConnection);
    m_looks = m_looks && m_card.state == StepState::Fitting;
}

void StepView::refreshPlot()
{
    const int chosen = m_pictures->currentIndex();
    if (chosen < 0 || chosen >= int(m_card.pictures.size())) return;
    m_plot->setModel(pictureModel(m_card.pictures[std::size_t(chosen)]));
    m_plot->setAccessibleName(m_pictures->currentText());
}

void StepView::refreshWords()
{
    FindingList::Findings faults, findings;
    for (const QString& words : m_card.faults) faults.append({Glyph::Fault, words});
    m_faults->show(faults);
    for (const QString& words : m_card.remarks) findings.append({Glyph::Warn, words});
    for (const QString& words : m_card.residuals) findings.append({Glyph::Info, words});
    m_findings->show(findings);
}

// All of them stand where they stood: what cannot be done now is disabled. The focus goes on before its button is.
void StepView::refreshActs()
{
    const bool fitting = m_card.state == StepState::Fitting, other = m_otherFits && !fitting;
    const bool begins = m_fit->hasFocus() && fitting, ends = m_stop->hasFocus() && !fitting && !other;
    const bool canFit = !fitting && !other && m_card.whyNot.isEmpty(), canWrite = !fitting && m_card.canWrite;
    m_fit->setText(m_card.fitText.isEmpty() ? tr("Fit") : m_card.fitText);
    m_fit->setEnabled(canFit || m_fit->hasFocus());
    m_stop->setEnabled(fitting || other || m_stop->hasFocus());
    m_write->setEnabled(canWrite || m_write->hasFocus());
    if (begins) m_stop->setFocus();
    if (ends) (canWrite ? m_write : m_fit)->setFocus();
    // Where all is written the next key may be Ctrl+Z, which a field would take for its own.
    if (m_write->hasFocus() && !canWrite) (canFit ? static_cast<QWidget*>(m_fit) : m_clear)->setFocus();
    m_fit->setEnabled(canFit);
    m_stop->setEnabled(fitting || other);
    m_write->setEnabled(canWrite);
    m_clear->setEnabled(!fitting && !m_card.when.isEmpty());
    m_state->setText(fitting ? m_card.progress
                     : other ? tr("Another step is being computed. Stop ends it.")
                             : m_card.whyNot);
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace titer::pages
