// Asks under which name and where a format is kept, and says why it cannot be. [gui]
//
//   panel.ask(tr("run"), hasProject);     signals asked(name, ofProject), left()
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class KeepPanel : public QWidget {
    Q_OBJECT
public:
    explicit KeepPanel(QWidget* parent = nullptr);

    // `name` stands there at first; without a project there is one place alone.
    void ask(const QString& name, bool hasProject);
    void leave();
    void reportFault(const QString& fault);
    QLineEdit* name() const { return m_name; }
    QComboBox* place() const { return m_place; }
    QPushButton* keep() const { return m_keep; }
    widgets::Label* words() const { return m_words; }

signals:
    void asked(const QString& name, bool ofProject);
    void left();

private:
    void showFile();
    void answer();

    QLineEdit* m_name;
    QComboBox* m_place;
    QPushButton* m_keep;
    widgets::Label* m_words;
};

} // namespace titer::pages
