// Sheets over the Studies page.
#include "ui/pages/studies/study_sheets.h"

#include "ui/study/sheets/augment_sheet.h"
#include "ui/study/sheets/compare_sheet.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/equivalence_sheet.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/study/sheets/plate_sheet.h"
#include "ui/study/sheets/take_sheet.h"

namespace titer::pages {

StudySheets::StudySheets(app::Document& document, app::StudyWork& studies, QWidget* page)
    : QObject(page)
    , m_session(studies.session())
    , m_parameters(new study::FactorSheet(document, page))
    , m_designs(new study::DesignSheet(m_session, studies.designs(), page))
    , m_augment(new study::AugmentSheet(m_session, studies.augment(), page))
    , m_plates(new study::PlateSheet(m_session, page))
    , m_equivalence(new study::EquivalenceSheet(m_session, page))
    , m_compared(new study::CompareSheet(m_session, studies.comparison(), page))
    , m_results(new study::TakeSheet(m_session, page))
{
    connect(m_parameters, &study::FactorSheet::chosen, this, &StudySheets::chosen);
    connect(m_designs, &study::DesignSheet::taken, this, &StudySheets::runsTaken);
    connect(m_augment, &study::AugmentSheet::taken, this, [this](const QString& words) {
        emit reported(words);
        emit runsTaken();
    });
    connect(m_plates, &study::PlateSheet::runAsked, this,
            [this](const QString& run) { m_session.selectRun(run.toStdString()); });
    connect(m_plates, &study::PlateSheet::left, this, &StudySheets::left);
    connect(m_results, &study::TakeSheet::taken, this, &StudySheets::reported);
    connect(m_results, &study::TakeSheet::left, this, &StudySheets::left);
}

void StudySheets::askFactors()
{
    std::vector<std::string> taken;
    if (const app::StudySession::Value study = m_session.value())
        for (const studies::StudyFactor& factor : study->factors) taken.push_back(factor.path);
    m_designs->leave();
    m_parameters->open(taken);
}

void StudySheets::chooseDesign()
{
    m_designs->open();
}

void StudySheets::addRuns()
{
    const app::StudySession::Value study = m_session.value();
    if (!study) return;
    if (study->runs.empty()) return chooseDesign(); // there is nothing to add to
    m_designs->leave();
    m_augment->open();
}

void StudySheets::showPlates(const QString& run)
{
    m_designs->leave();
    m_plates->open(run);
}

void StudySheets::compareScales()
{
    m_equivalence->open();
}

void StudySheets::compareStudies()
{
    m_compared->open();
}

void StudySheets::leaveDesigns()
{
    m_designs->leave();
    m_augment->leave();
}

void StudySheets::goOnFrom(const StudySheets& former)
{
    if (!former.m_designs->isHidden()) m_designs->open();
    if (!former.m_augment->isHidden()) m_augment->open();
    m_compared->goOnFrom(*former.m_compared);
}

bool StudySheets::back()
{
    using widgets::Sheet;
    for (Sheet* sheet :
         {static_cast<Sheet*>(m_parameters), static_cast<Sheet*>(m_designs), static_cast<Sheet*>(m_augment),
          static_cast<Sheet*>(m_equivalence), static_cast<Sheet*>(m_compared), static_cast<Sheet*>(m_results),
          static_cast<Sheet*>(m_plates)})
        if (sheet->isVisible()) {
            sheet->leave();
            if (!sheet->isVisible()) emit left();
            return true;
        }
    return false;
}

} // namespace titer::pages

#include "ui/pages/studies/moc_study_sheets.cpp"
