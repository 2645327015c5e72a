// The learners of a workshop in a window of their own, next to that of a project or alone. [gui]
//
//   auto* window = new InstructorWindow("/shared/workshop");  window->show();    goes when it is closed
//
// F5 reads the folder at once, Ctrl+E exports, Ctrl+W closes.
#pragma once

#include "app/learn/progress_folder.h"
#include "ui/instructor/instructor_view.h"

#include <QWidget>

namespace titer::instructor {

class InstructorWindow : public QWidget {
    Q_OBJECT
public:
    explicit InstructorWindow(const QString& folder, QWidget* parent = nullptr);

    app::ProgressFolder& folder() { return m_folder; }
    InstructorView& view() { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTitle();
    void askFolder();
    void askExport();

    app::ProgressFolder m_folder;
    InstructorView* m_view;
};

} // namespace titer::instructor
