// What the panes of a study have in common.
#include "ui/study/study_pane.h"

#include "app/common/sentence.h"

#include <QKeyEvent>
#include <QMenu>

namespace titer::study {

void StudyPane::show(const StudyScene& scene)
{
    const StudyScene before = std::exchange(m_scene, scene);
    showState(take(before));
}

bool StudyPane::ownsCommonKey(const QKeyEvent* event) const
{
    return event->key() == Qt::Key_V && event->modifiers() == Qt::NoModifier && !validationAt({}).empty();
}

bool StudyPane::takesCommonKey(QKeyEvent* event)
{
    if (!ownsCommonKey(event)) return false;
    emit validationAsked(validationAt({}));
    return true;
}

void StudyPane::fillCommonMenu(QMenu* menu, std::optional<QPointF> at)
{
    const std::vector<double> natural = validationAt(at);
    if (natural.empty()) return;
    QAction* add = menu->addAction(tr("Add a validation run here"));
    add->setShortcut(QKeySequence(QStringLiteral("V"))); // as the plot takes it at the setting
    connect(add, &QAction::triggered, this, [this, natural] { emit validationAsked(natural); });
}

std::vector<double> StudyPane::naturalSettings() const
{
    std::vector<double> natural;
    if (m_scene.isEmpty()) return natural;
    const studies::Factors& factors = m_scene.analysis->factors;
    for (std::size_t i = 0; i < std::min(factors.size(), m_scene.setting.size()); ++i)
        natural.push_back(factors[i].toNatural(m_scene.setting[i]));
    return natural;
}

bool StudyPane::showsTheSame(const StudyScene& before) const
{
    return !m_scene.isEmpty() && before.study == m_scene.study && before.analysis == m_scene.analysis &&
           before.response == m_scene.response && before.run == m_scene.run &&
           before.validations == m_scene.validations;
}

QString StudyPane::whyNoFit() const
{
    if (m_scene.isEmpty() || m_scene.study->responses.empty())
        return tr("Name a response, and this pane shows which factors affect it.");
    const studies::ResponseAnalysis* response = m_scene.selected();
    if (response && response->fit && response->fitted) return {};
    QStringList reasons;
    if (response)
        for (const base::Error& error : response->errors) reasons.append(app::sentence(error.what));
    if (reasons.isEmpty()) return tr("No run has a value of this response yet.");
    return tr("No model of %1: %2", "response, reasons as sentences")
        .arg(QString::fromStdString(m_scene.study->responses[std::size_t(m_scene.response)].name), reasons.join(u' '));
}

QStringList StudyPane::warningsOf(const studies::ResponseAnalysis& response)
{
    QStringList warnings;
    for (const base::Notice& notice : response.notices) warnings.prepend(app::sentence(notice.what));
    return warnings;
}

} // namespace titer::study

#include "ui/study/moc_study_pane.cpp"
