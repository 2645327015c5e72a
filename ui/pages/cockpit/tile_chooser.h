// The kinds of tiles in a list, each with what it shows, and a search over them. [gui]
//
//   chooser->open(button)        below the button; signal chosen(type)
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace titer::pages {

class TileChooser : public QFrame {
    Q_OBJECT
public:
    explicit TileChooser(QWidget* parent = nullptr);

    void open(QWidget* below);
    QLineEdit* search() const { return m_search; }
    QListWidget* list() const { return m_list; }

signals:
    void chosen(const QString& type);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    void take(const QListWidgetItem* item);

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace titer::pages
