// A form made from specs: rows in groups that fold, edits through the document. [gui]
//
//   FormView view(document);  view.setSource([] { return app::unitForm(...); });
//   The source is asked again after each change; rows that stay keep their widgets, their focus and what is being typed.
//   view.focusPath("units/n1/params/heel", "30 L")     unfolds, scrolls and focuses; the text is typed in
#pragma once

#include "app/document/document.h"
#include "app/form/form_model.h"

#include <QHash>
#include <QScrollArea>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace titer::widgets {
class Label;
class SectionHeader;
} // namespace titer::widgets

namespace titer::form {

class RowWidget;

class FormView : public QScrollArea {
    Q_OBJECT
public:
    using Source = std::function<std::vector<app::FormRow>()>;

    explicit FormView(app::Document& document, QWidget* parent = nullptr);

    // Whether the group of a row begins folded, asked for the first row of each.
    void setBeginsFolded(std::function<bool(const app::FormRow&)> begins) { m_beginsFolded = std::move(begins); }
    void setSource(Source source);
    // Takes over what a choice means, for rows that are no value of the plant file.
    using Chooser = std::function<void(const app::FormRow& row, const std::string& id)>;
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    // Takes over what a typed value means, for rows that stand for more than their path.
    using Setter = std::function<app::Edited(const app::FormRow& row, const base::Json& value)>;
    void setSetter(Setter setter) { m_setter = std::move(setter); }
    // What stands instead of a form without rows.
    void setEmptyText(const QString& text);
    // Above the rows and below them: a table, buttons. The form owns them; nullptr takes them away.
    void setHead(QWidget* head);
    void setFoot(QWidget* foot);
    bool focusPath(std::string_view path, const QString& typed = {});
    RowWidget* rowAt(std::string_view path) const;
    const std::vector<RowWidget*>& rows() const { return m_rows; }

public slots:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Group {
        QString name;
        widgets::SectionHeader* header = nullptr;
        QWidget* body = nullptr;
    };

    void rebuild(const std::vector<app::FormRow>& rows);
    RowWidget* makeRow(const app::FormRow& row, QWidget* body);
    void noteGroups();
    void orderTab();
    void settle();
    bool sameRows(const std::vector<app::FormRow>& rows) const;

    app::Document& m_document;
    Source m_source;
    Chooser m_chooser;
    Setter m_setter;
    std::function<bool(const app::FormRow&)> m_beginsFolded;
    QHash<QString, bool> m_folds; // by group, as it was left
    QWidget* m_holder;
    QVBoxLayout* m_column;
    QWidget* m_head = nullptr;
    QWidget* m_foot = nullptr;
    widgets::Label* m_empty;
    std::vector<Group> m_groups;
    std::vector<RowWidget*> m_rows;
    bool m_stale = false;
    bool m_entering = false; // what is being typed reaches the document
    bool m_waits = false;    // other rows are to be shown once the field is left
};

} // namespace titer::form
