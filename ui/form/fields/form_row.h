// One row of a form: dot, label, field, unit; beneath, the range and default while focused, and what is wrong. [gui]
//
//   RowWidget row(spec);  row.show(spec)        again after the document changed; what is being typed stays
//   signals typed(json)                         a value that the row accepts, null = the default
//           withdrawn()                         what is typed is no value: what stood before the first key stands again
//           chosen(id)                          of a choice or record
//           finished()                          the gesture is over
//
// A text that is no value when the field is left gives way to the value that stands; why it was not taken is said beneath until the
// next key or until that value is another one.
#pragma once

#include "app/form/form_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QMenu;

namespace titer::widgets {
class Label;
}

namespace titer::form {

class NumberField;
class UnitButton;

class RowWidget : public QWidget {
    Q_OBJECT
public:
    explicit RowWidget(const app::FormRow& row, QWidget* parent = nullptr);

    void show(const app::FormRow& row);
    const app::FormRow& row() const { return m_row; }
    const std::string& path() const { return m_row.path; }
    // Whether a row of this kind can be shown by this widget.
    bool fits(const app::FormRow& row) const;
    // Focuses the field; `typed` is put into it as if it had been typed.
    void focusField(const QString& typed = {});
    QWidget* field() const;
    // What is wrong with what stands in the field; empty = nothing.
    QString fault() const { return m_fault; }

signals:
    void typed(const titer::base::Json& value);
    void withdrawn();
    void chosen(const std::string& id);
    void finished();
    void focused(titer::form::RowWidget* row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActs(QMenu* menu);
    void makeNumber();
    void makeChoice();
    void read(const QString& text);
    void leave();
    void abandon();
    void apply(const base::Json& value);
    void withdraw();
    void chooseUnit();
    // `wrong`: what stands in the field, not what stood there.
    void showFault(const QString& fault, bool wrong);
    void showFault(const QString& fault) { showFault(fault, !fault.isEmpty()); }
    void showValueFault();
    void showHint(bool focused);
    void refresh();
    void fitFont();
    void fitChoice();

    app::FormRow m_row;
    QString m_fault;
    std::optional<app::FormRow> m_before; // the first key of what is being typed
    QString m_refusal;                    // of what was typed last, where it was no value
    bool m_applying = false;              // the change that is shown next is this row's own
    QGridLayout* m_grid;
    widgets::Label* m_label;
    NumberField* m_number = nullptr;
    UnitButton* m_unit = nullptr;
    QComboBox* m_choice = nullptr;
    widgets::Label* m_hint;
    QTimer m_afterClicks; // until the hint comes or goes
    widgets::Label* m_error;
};

} // namespace titer::form
