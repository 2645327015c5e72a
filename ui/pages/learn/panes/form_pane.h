// The settings that a step is about, as fields; those that it touches have a frame. [gui]
#pragma once

#include "app/form/form_model.h"
#include "ui/pages/learn/panes/lesson_pane.h"

#include <string>
#include <vector>

namespace titer::form {
class RowWidget;
}

namespace titer::pages {

class FormPane : public LessonPane {
    Q_OBJECT
public:
    FormPane(LessonWork& work, const std::vector<std::string>& paths, const std::vector<std::string>& touches);

    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    const std::vector<form::RowWidget*>& rows() const { return m_rows; }

private:
    void addRow(const app::FormRow& row, bool touched);

    app::FormRow rowOf(std::size_t i) const;

    std::vector<std::string> m_paths;
    QStringList m_places; // of rows whose names are the same
    std::vector<form::RowWidget*> m_rows;
};

// The row of a number at a path of the plant; without a path where the plant has none there.
app::FormRow rowAtPath(const app::Document& document, const std::string& path);

} // namespace titer::pages
