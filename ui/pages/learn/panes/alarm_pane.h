// The alarms on a tag, and when they are raised on the recordings that were read; they are set up on the page Alarms.
// [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

#include <string>

class QPushButton;
class QTableWidget;

namespace titer::pages {

class AlarmPane : public LessonPane {
    Q_OBJECT
public:
    AlarmPane(LessonWork& work, const std::string& tag);

    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    QPushButton* setUpButton() const { return m_setUp; }
    QString raised() const;

private:
    void change(int row);
    std::string fullTag() const;
    QString raisedOn(const std::string& file) const;

    std::string m_tag;
    QPushButton* m_setUp;
    QTableWidget* m_alarms;
    widgets::Label* m_raised;
};

} // namespace titer::pages
