// One of many entries: those that are likely stand first, the rest behind a line; what is typed leaves those that contain it, or is
// taken as it is. [gui]
//
//   EntryBox box;  box.setEntries(likely, others);  box.choose(key);      signal taken(key), by mouse, keys or typing
#pragma once

#include <QComboBox>
#include <QList>
#include <QString>

#include <utility>

namespace titer::widgets {

class EntryBox : public QComboBox {
    Q_OBJECT
public:
    using Entries = QList<std::pair<QString, QString>>; // key and words

    explicit EntryBox(QWidget* parent = nullptr);

    void setEntries(const Entries& likely, const Entries& others);
    // What is no entry is shown as it is.
    void choose(const QString& key);
    // What the entries are, as tooltip behind the entry that is chosen.
    void setHelp(const QString& words);
    const QString& chosen() const { return m_key; }
    void showPopup() override;

signals:
    void taken(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();
    int onlyOneWith(const QString& text) const;
    void take(const QString& key);
    void showChosen();

    QString m_key, m_help;
};

} // namespace titer::widgets
