// One line of equations: its name, its text, what it comes to; beneath what is wrong with it. [gui]
//
// A text that cannot be read when the field is left gives way to the one that stands; it is quoted beneath, with the reason, until
// the next key.
#pragma once

#include "app/equations/equation_lines.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::equations {

class EquationField;

class EquationRow : public QWidget {
    Q_OBJECT
public:
    explicit EquationRow(const app::EquationLine& line, QWidget* parent = nullptr);

    // Whether this row can show the line instead of its own.
    bool fits(const app::EquationLine& line) const;
    void show(const app::EquationLine& line, const QStringList& names);
    void setValue(const QString& value);
    void setNameWidth(int width);
    int nameWidth() const;

    const app::EquationLine& line() const { return m_line; }
    EquationField* field() const { return m_field; }
    QLineEdit* name() const { return m_name; }
    QString value() const;
    QString error() const;

signals:
    void typed(const QString& text);
    void withdrawn(); // what is typed cannot be read: what stood before the first key stands again
    void renamed(const QString& name);
    void removeAsked();
    void finished();
    void entered();
    void stepped(int by);
    void focused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void showWhole();
    void showName();
    void read(const QString& text);
    void leave();
    void showFault();

    app::EquationLine m_line;
    QString m_refused; // what was typed last, where it could not be read, and why
    QString m_refusal;
    QTimer m_pause;                        // in typing: what is not yet whole is no fault
    bool m_applying = false;               // the change that is shown next is this row's own
    QLineEdit* m_name = nullptr;           // of a line that may be renamed
    widgets::Label* m_fixedName = nullptr; // of any other
    EquationField* m_field;
    widgets::Label* m_value;
    widgets::Label* m_whole; // the text of the line in hand, where the field is too short for it
    widgets::Label* m_error;
    QToolButton* m_remove = nullptr;
};

} // namespace titer::equations
