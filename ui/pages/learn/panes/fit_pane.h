// Numbers of the plant fitted to a recording of the lesson, with their intervals and what these are worth. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace titer::pages {

class FitPane : public LessonPane {
    Q_OBJECT
public:
    FitPane(LessonWork& work, const std::vector<std::string>& paths);

    bool isWide() const override { return true; }
    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    QPushButton* fitButton() const { return m_fit; }
    QComboBox* files() const { return m_files; }
    QTableWidget* numbers() const { return m_numbers; }

private:
    enum Column { Name, Now, Fitted, Interval, Verdict, columns };

    void fitOrStop();
    void fillRow(int row);
    void takeNumber(const QTableWidgetItem* item);
    std::vector<std::string> chosen() const;

    std::vector<std::string> m_paths;
    QComboBox* m_files;
    QPushButton* m_fit;
    QTableWidget* m_numbers;
    widgets::Label* m_state;
};

} // namespace titer::pages
