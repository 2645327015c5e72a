// The menus of the Studies page's head: other studies, and what is done with this one.
#include "app/common/sentence.h"
#include "app/fit/column/uncertainty_sources.h"
#include "app/study/study_edits.h"
#include "app/study/study_start.h"
#include "core/studies/study/parameter_draws.h"
#include "ui/look/icons.h"
#include "ui/pages/studies/study_head.h"
#include "ui/widgets/dialogs.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace titer::pages {

using studies::Study;

void StudyHead::nameMenu()
{
    const app::StudySession& session = m_work.studies.session();
    QMenu menu(this);
    for (const app::StudySession::Value& study : session.studies()) {
        QAction* one = menu.addAction(QString::fromStdString(study->name), this,
                                      [this, id = study->id] { m_work.studies.session().choose(id); });
        one->setCheckable(true);
        one->setChecked(study == session.value());
    }
    menu.addSeparator();
    menu.addAction(tr("Compare studies…"), this, [this] { emit asked(Act::CompareStudies); })
        ->setEnabled(session.studies().size() > 1);
    menu.addAction(look::icon(QStringLiteral("i-plus")), tr("New study"), this, [this] { emit asked(Act::NewStudy); });
    menu.exec(m_name->mapToGlobal(QPoint(0, m_name->height())));
}

void StudyHead::moreMenu()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study) return;
    QMenu menu(this);
    const auto add = [this, &menu](const QString& words, Act act, bool enabled) {
        menu.addAction(words, this, [this, act] { emit asked(act); })->setEnabled(enabled);
    };
    add(tr("Choose a design…"), Act::ChooseDesign, !study->factors.empty());
    add(tr("Add runs…"), Act::AddRuns, !study->runs.empty());
    add(tr("Plate map…"), Act::ShowPlates, !study->runs.empty());
    menu.addAction(tr("Run all again on the twin"), this,
                   [this, study] {
                       const app::StudyEdit edit = app::withoutTwin(*study);
                       m_work.studies.session().change(edit.study, edit.text);
                       runOrStop();
                   })
        ->setEnabled(!m_work.studies.runner().isRunning() && !study->runs.empty());
    fillUncertainty(*menu.addMenu(tr("Uncertainty of the parameters")), *study);
    add(tr("Write the setting into the plant"), Act::WriteSetting, !study->factors.empty());
    add(tr("Write the best setting into the plant"), Act::WriteBest,
        m_work.studies.session().analysis() && !m_work.studies.best().isRunning());
    add(tr("Compare two scales…"), Act::CompareScales, !study->runs.empty());
    menu.addSeparator();
    add(m_paste->text(), Act::Paste, app::takesResults(*study));
    add(m_read->text(), Act::ReadResults, app::takesResults(*study));
    menu.addSeparator();
    add(reportWords(), Act::ReportOrStop, m_reportButton->isEnabled());
    menu.addSeparator();
    menu.addAction(tr("Purpose of this study…"), this, &StudyHead::editPurpose);
    menu.addAction(tr("Rename this study…"), this, &StudyHead::rename);
    menu.addAction(tr("Copy this study"), this, [this, study] {
        Study copy = *study;
        copy.name = tr("%1, copy", "name of a study").arg(QString::fromStdString(study->name)).toStdString();
        copy.log.clear();
        m_work.studies.session().add(std::move(copy),
                                     tr("Copy of %1", "a study").arg(QString::fromStdString(study->name)));
    });
    menu.addAction(tr("Remove this study"), this, [this, study] {
        m_work.studies.session().remove(study->id, tr("Remove %1", "a study").arg(QString::fromStdString(study->name)));
    });
    fillLog(*menu.addMenu(tr("Changes")), *study);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void StudyHead::fillUncertainty(QMenu& menu, const Study& study)
{
    const auto set = [this, study = &study](studies::ParameterUncertainty uncertainty, const QString& text) {
        Study after = *study;
        studies::setUncertainty(after, std::move(uncertainty));
        m_work.studies.session().change(std::move(after), text);
    };
    const auto choice = [&](const QString& words, bool chosen) {
        QAction* one = menu.addAction(words);
        one->setCheckable(true);
        one->setChecked(chosen);
        return one;
    };
    connect(choice(tr("None: the twin as it is"), study.uncertainty.parameters.empty()), &QAction::triggered, this,
            [set] { set({}, tr("Without the uncertainty of the parameters")); });
    std::vector<app::UncertaintySource> sources;
    if (app::ProjectSession* project = m_work.document.project()) {
        std::vector<std::string> columns;
        for (const model::UnitEntry& unit : m_work.document.flowsheet().units) columns.push_back(unit.id);
        sources = project->ask([&columns](store::ProjectFile& file) { return app::uncertaintySources(file, columns); });
    }
    for (app::UncertaintySource& source : sources) {
        const int parameters = int(source.uncertainty.parameters.size());
        const QString name = QString::fromStdString(source.uncertainty.source);
        const QString words = tr("%1 (%n parameter(s))", "a fit", parameters).arg(name);
        connect(choice(words, source.uncertainty.source == study.uncertainty.source), &QAction::triggered, this,
                [set, name, uncertainty = std::move(source.uncertainty)] {
                    set(uncertainty, tr("Draw the parameters of %1", "a fit").arg(name));
                });
    }
    if (sources.empty()) menu.addAction(tr("The project keeps no fit"))->setEnabled(false);
}

void StudyHead::fillLog(QMenu& menu, const Study& study)
{
    for (auto change = study.log.rbegin(); change != study.log.rend() && menu.actions().size() < 20; ++change) {
        const QDateTime time = QDateTime::fromString(QString::fromStdString(change->time), Qt::ISODate).toLocalTime();
        menu.addAction(tr("%1, %2: %3", "time, who, what was changed")
                           .arg(QLocale().toString(time, QLocale::ShortFormat), QString::fromStdString(change->who),
                                app::sentence(change->what)))
            ->setEnabled(false);
    }
}

void StudyHead::editPurpose()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study) return;
    const std::optional<QString> typed =
        widgets::askTextOrNone(this, tr("Purpose of the study"), tr("The question of the study; empty: none"),
                               QString::fromStdString(study->purpose));
    if (!typed) return;
    Study after = *study;
    after.purpose = typed->toStdString();
    m_work.studies.session().change(std::move(after),
                                    typed->isEmpty() ? tr("Remove the purpose") : tr("Enter the purpose"));
}

void StudyHead::rename()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    const QString name =
        widgets::askText(this, tr("Rename the study"), tr("Name"), QString::fromStdString(study->name)).trimmed();
    if (name.isEmpty()) return;
    Study after = *study;
    after.name = name.toStdString();
    m_work.studies.session().change(std::move(after), tr("Rename the study"));
}

} // namespace titer::pages
