// A file of the lesson: its first lines as they stand, the button that reads it, and what was understood of it. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

#include <string>

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace titer::pages {

class RecordingPane : public LessonPane {
    Q_OBJECT
public:
    RecordingPane(LessonWork& work, const std::string& file);

    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    QPushButton* readButton() const { return m_read; }
    QTableWidget* columns() const { return m_columns; }

private:
    void fillColumns(const lessons::TakenRecording& recording);
    void fitText();

    std::string m_file;
    QPushButton* m_read;
    QPlainTextEdit* m_lines;
    QTableWidget* m_columns;
};

} // namespace titer::pages
