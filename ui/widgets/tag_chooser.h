// The tags of a recording or source in a list with search, to be shown or not. [gui]
//
//   chooser->open(names, chosen, button)        below the button; signal toggled(index, shown)
//   What is typed finds the names that hold all of its words. Down leads to them, Enter and Space show one or not.
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace titer::widgets {

class TagChooser : public QFrame {
    Q_OBJECT
public:
    explicit TagChooser(QWidget* parent = nullptr);

    void open(const QStringList& names, const QList<int>& chosen, QWidget* below);
    QLineEdit* search() const { return m_search; }
    QListWidget* list() const { return m_list; }

signals:
    void toggled(int index, bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace titer::widgets
