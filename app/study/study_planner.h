// How the studies of a plant begin: numbers of the plant become factors, and what it makes the first responses, as soon as it has run.
//
//   planner.vary(rows);          factors of the study at hand, or of a new one
#pragma once

#include "app/form/form_model.h"
#include "app/run/auto_run.h"
#include "app/study/study_session.h"

#include <QObject>

#include <string>
#include <vector>

namespace titer::app {

// [gui]
class StudyPlanner : public QObject {
    Q_OBJECT

public:
    StudyPlanner(const Document& document, const AutoRun& autoRun, StudySession& session);

    // Those that the study has already are left alone. Errors as factorOf() reports them, of the last row; the others become factors.
    base::Done vary(const std::vector<FormRow>& rows);
    // A new study without factors.
    void addStudy();
    // A new study of load, slope and cuts of a column. Errors as poolStudy() reports them.
    base::Done addPool(const std::string& unit);
    // To the study at hand, by a name that is free there.
    void addResponse(studies::StudyResponse response);

private:
    std::string numberedName() const;
    void begin(studies::Study study, const QString& text);
    void addFirstResponses();

    const Document& m_document;
    const AutoRun& m_autoRun;
    StudySession& m_session;
    bool m_wantsResponses = false; // as soon as the plant has run
};

} // namespace titer::app
