// Studies of the project next to one another: what they vary, their models term by term, and the best setting of each. It lies over the
// page. [gui]
#pragma once

#include "app/common/background_task.h"
#include "app/study/study_session.h"
#include "app/study/study_table.h"
#include "ui/widgets/sheet.h"

#include <map>

class QListWidget;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class CompareSheet : public widgets::Sheet {
    Q_OBJECT
public:
    CompareSheet(app::StudySession& session, QWidget* page);

    void open();
    void leave() override;

    QListWidget* list() const { return m_list; }
    QTableWidget* table() const { return m_table; }
    QPushButton* copyButton() const { return m_copy; }
    bool isSettled() const { return !m_task.isRunning(); }
    QString reported() const;
    // The table as text with commas.
    QString csv() const;

private:
    using Overview = std::shared_ptr<const studies::StudyOverview>;
    struct Known {
        app::StudySession::Value study; // the state that it is of
        Overview overview;
    };

    void fillList();
    std::vector<app::StudySession::Value> chosen() const;
    void seek();
    void stop();
    void refresh();
    void rebuild(const QStringList& titles, const std::vector<app::StudyTableRow>& rows);
    void fillCell(QTableWidgetItem& item, const app::StudyTableRow& row, int study);
    void follow();
    QString titleOf(const app::StudyTableRow& row) const;

    app::StudySession& m_session;
    std::map<std::string, Known> m_known; // by id
    std::vector<std::string> m_sought;    // ids of what is being worked out
    QListWidget* m_list;
    QTableWidget* m_table;
    widgets::Label* m_reported;
    QPushButton *m_copy, *m_stop, *m_close;
    app::BackgroundTask m_task;
};

} // namespace titer::study
