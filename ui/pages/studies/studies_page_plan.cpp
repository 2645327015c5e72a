// What is varied and looked at in a study, and what its menus do.
#include "app/common/sentence.h"
#include "app/fit/column/uncertainty_sources.h"
#include "app/form/tag_names.h"
#include "app/study/pool_study.h"
#include "app/study/study_edits.h"
#include "app/study/study_start.h"
#include "core/studies/study/parameter_draws.h"
#include "ui/look/icons.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/study/study_words.h"
#include "ui/widgets/dialogs.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace titer::pages {

using studies::Study;

void StudiesPage::study(const std::vector<app::FormRow>& rows)
{
    const app::StudySession::Value now = m_work.session.value();
    Study study = now ? *now : Study{};
    QStringList names;
    std::optional<base::Error> fault;
    for (const app::FormRow& row : rows) {
        const bool there =
            std::ranges::any_of(study.factors, [&](const studies::StudyFactor& f) { return f.path == row.path; });
        if (there) continue;
        base::Result<studies::StudyFactor> factor = app::factorOf(m_work.document.flowsheet(), row);
        if (!factor) {
            fault = factor.error();
            continue;
        }
        factor->factor.name = app::freeName(study, factor->factor.name, row.group.toStdString());
        names << QString::fromStdString(factor->factor.name);
        const double middle = 0.5 * (factor->factor.low + factor->factor.high);
        app::addFactor(study, std::move(*factor), middle);
    }
    if (!names.isEmpty()) {
        const QString text = tr("Vary %1", "names of factors").arg(names.join(QStringLiteral(", ")));
        if (now) {
            m_work.session.change(std::move(study), text);
        } else {
            study.name = tr("Study %1", "number").arg(int(m_work.session.studies().size()) + 1).toStdString();
            m_work.session.add(std::move(study), text);
            m_wantsResponses = true;
            addFirstResponses();
        }
    }
    m_sheet->report(fault ? app::sentence(fault->what) : QString(), fault.has_value());
    focusFirst();
}

void StudiesPage::studyPool(const QString& unit)
{
    base::Result<Study> study =
        app::poolStudy(m_work.document.flowsheet(), m_work.document.catalogue(), unit.toStdString());
    if (!study) return m_sheet->report(app::sentence(study.error().what), true);
    const QString name =
        tr("Pool of %1", "a column").arg(app::unitName(m_work.document.flowsheet(), unit.toStdString()));
    study->name = name.toStdString();
    for (int i = 2; std::ranges::any_of(m_work.session.studies(),
                                        [&](const app::StudySession::Value& one) { return one->name == study->name; });
         ++i)
        study->name = QStringLiteral("%1 %2").arg(name).arg(i).toStdString();
    m_work.session.add(*std::move(study), tr("New study"));
    m_sheet->report({}, false);
    focusFirst();
}

void StudiesPage::fillUncertainty(QMenu& menu, const Study& study)
{
    const auto set = [this, study = &study](studies::ParameterUncertainty uncertainty, const QString& text) {
        Study after = *study;
        studies::setUncertainty(after, std::move(uncertainty));
        m_work.session.change(std::move(after), text);
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

// What the plant makes is looked at first; that is known once it has run.
void StudiesPage::addFirstResponses()
{
    const app::StudySession::Value now = m_work.session.value();
    if (!m_wantsResponses || !now || !m_work.autoRun.run()) return;
    m_wantsResponses = false;
    if (!now->responses.empty()) return;
    Study study = *now;
    for (studies::StudyResponse& response : app::firstResponses(*m_work.autoRun.run())) {
        response.name = app::freeName(study, response.name, {});
        app::addResponse(study, std::move(response));
    }
    m_work.session.change(std::move(study), tr("Add the key figures of the plant as responses"));
}

void StudiesPage::askFactors()
{
    std::vector<std::string> taken;
    if (const app::StudySession::Value study = m_work.session.value())
        for (const studies::StudyFactor& factor : study->factors) taken.push_back(factor.path);
    m_designs->leave();
    m_parameters->open(taken);
}

void StudiesPage::askResponse(const QPoint& global)
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    QMenu menu(this);
    const auto add = [this](studies::StudyResponse response) {
        Study after = *m_work.session.value();
        response.name = app::freeName(after, response.name, {});
        const QString name = QString::fromStdString(response.name);
        app::addResponse(after, std::move(response));
        m_work.session.change(std::move(after), tr("Add the response %1", "a response").arg(name));
    };
    if (m_work.autoRun.run())
        for (const studies::StudyResponse& response : app::responsesOf(*m_work.autoRun.run())) {
            QAction* one = menu.addAction(study::titleWords(response), this, [add, response] { add(response); });
            one->setEnabled(std::ranges::none_of(study->responses, [&](const studies::StudyResponse& known) {
                return known.source == response.source;
            }));
        }
    else
        menu.addAction(tr("The plant has not run yet: its key figures follow"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Measured in the laboratory only…"), this, [this, add] {
        const QString name =
            widgets::askText(this, tr("Response"), tr("Name, and its unit in brackets, such as “Aggregates [%]”"));
        const qsizetype open = name.indexOf(u'[');
        studies::StudyResponse response;
        response.name = name.left(open).trimmed().toStdString();
        if (open >= 0) response.unit = name.mid(open + 1).remove(u']').trimmed().toStdString();
        if (!response.name.empty()) add(response);
    });
    menu.exec(global);
}

void StudiesPage::nameMenu()
{
    const app::StudySession& session = m_work.session;
    QMenu menu(this);
    for (const app::StudySession::Value& study : session.studies()) {
        QAction* one = menu.addAction(QString::fromStdString(study->name), this,
                                      [this, id = study->id] { m_work.session.choose(id); });
        one->setCheckable(true);
        one->setChecked(study == session.value());
    }
    menu.addSeparator();
    menu.addAction(tr("Compare studies…"), this, &StudiesPage::compareStudies)
        ->setEnabled(session.studies().size() > 1);
    menu.addAction(look::icon(QStringLiteral("i-plus")), tr("New study"), this, [this] {
        Study study;
        study.name = tr("Study %1", "number").arg(int(m_work.session.studies().size()) + 1).toStdString();
        m_work.session.add(std::move(study), tr("New study"));
        m_wantsResponses = true;
        addFirstResponses();
        askFactors();
    });
    menu.exec(m_name->mapToGlobal(QPoint(0, m_name->height())));
}

void StudiesPage::moreMenu()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    QMenu menu(this);
    menu.addAction(tr("Choose a design…"), this, &StudiesPage::chooseDesign)->setEnabled(!study->factors.empty());
    menu.addAction(tr("Add runs…"), this, &StudiesPage::addRuns)->setEnabled(!study->runs.empty());
    menu.addAction(tr("Plate map…"), this, [this] { showPlates(); })->setEnabled(!study->runs.empty());
    menu.addAction(tr("Run all again on the twin"), this,
                   [this, study] {
                       const app::StudyEdit edit = app::withoutTwin(*study);
                       m_work.session.change(edit.study, edit.text);
                       runOrStop();
                   })
        ->setEnabled(!m_work.runner.isRunning() && !study->runs.empty());
    fillUncertainty(*menu.addMenu(tr("Uncertainty of the parameters")), *study);
    menu.addAction(tr("Write the setting into the plant"), this, &StudiesPage::writeSetting)
        ->setEnabled(!study->factors.empty());
    menu.addAction(tr("Write the best setting into the plant"), this, &StudiesPage::writeBest)
        ->setEnabled(m_work.session.analysis() && !m_work.best.isRunning());
    menu.addAction(tr("Compare two scales…"), this, &StudiesPage::compareScales)->setEnabled(!study->runs.empty());
    menu.addSeparator();
    menu.addAction(m_paste->text(), this, &StudiesPage::paste)->setEnabled(takesResults());
    menu.addAction(m_read->text(), this, &StudiesPage::readResults)->setEnabled(takesResults());
    menu.addSeparator();
    menu.addAction(reportWords(), this, &StudiesPage::reportOrStop)->setEnabled(m_reportButton->isEnabled());
    menu.addSeparator();
    menu.addAction(tr("Purpose of this study…"), this, &StudiesPage::editPurpose);
    menu.addAction(tr("Rename this study…"), this, &StudiesPage::rename);
    menu.addAction(tr("Copy this study"), this, [this, study] {
        Study copy = *study;
        copy.name = tr("%1, copy", "name of a study").arg(QString::fromStdString(study->name)).toStdString();
        copy.log.clear();
        m_work.session.add(std::move(copy), tr("Copy of %1", "a study").arg(QString::fromStdString(study->name)));
    });
    menu.addAction(tr("Remove this study"), this, [this, study] {
        m_work.session.remove(study->id, tr("Remove %1", "a study").arg(QString::fromStdString(study->name)));
    });
    QMenu* log = menu.addMenu(tr("Changes"));
    for (auto change = study->log.rbegin(); change != study->log.rend() && log->actions().size() < 20; ++change) {
        const QDateTime time = QDateTime::fromString(QString::fromStdString(change->time), Qt::ISODate).toLocalTime();
        log->addAction(tr("%1, %2: %3", "time, who, what was changed")
                           .arg(QLocale().toString(time, QLocale::ShortFormat), QString::fromStdString(change->who),
                                app::sentence(change->what)))
            ->setEnabled(false);
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void StudiesPage::rename()
{
    const app::StudySession::Value study = m_work.session.value();
    const QString name =
        widgets::askText(this, tr("Rename the study"), tr("Name"), QString::fromStdString(study->name)).trimmed();
    if (name.isEmpty()) return;
    Study after = *study;
    after.name = name.toStdString();
    m_work.session.change(std::move(after), tr("Rename the study"));
}

} // namespace titer::pages
