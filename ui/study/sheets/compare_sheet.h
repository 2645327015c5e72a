// Studies of the project next to one another: what they vary, their models term by term, and the best setting of each. It lies over the
// page. [gui]
#pragma once

#include "app/session/study_work.h"
#include "ui/widgets/sheet.h"

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
    // Both outlive the sheet. A comparison that was asked for goes on while it is left.
    CompareSheet(app::StudySession& session, app::StudyWork::Comparison& comparison, QWidget* page);

    void open();
    // As this one was left, in another language.
    void goOnFrom(const CompareSheet& former);

    QListWidget* list() const { return m_list; }
    QTableWidget* table() const { return m_table; }
    QPushButton* copyButton() const { return m_copy; }
    bool isSettled() const { return !m_comparison.isRunning(); }
    QString reported() const;
    // The table as text with commas.
    QString csv() const;

private:
    void fillList(const QStringList& ticked);
    QStringList ticked() const; // ids
    std::vector<app::StudySession::Value> chosen() const;
    app::ComparedStudy known(const app::StudySession::Value& study) const;
    void seek();
    void stop();
    void refresh();
    void rebuild(const QStringList& titles, const std::vector<app::StudyTableRow>& rows);
    void fillCell(QTableWidgetItem& item, const app::StudyTableRow& row, int study);
    void follow();
    QString titleOf(const app::StudyTableRow& row) const;

    app::StudySession& m_session;
    app::StudyWork::Comparison& m_comparison;
    QListWidget* m_list;
    QTableWidget* m_table;
    widgets::Label* m_reported;
    QPushButton *m_copy, *m_stop, *m_close;
};

} // namespace titer::study
