// What is dropped on the window: one plant at most, then each recording, when the one before it has been looked at. [gui]
//
//   drops.openNext();            signals severalFound(), leftOut(sentence)
#pragma once

#include <QObject>
#include <QStringList>

namespace titer::window {

class WindowFiles;

class WindowDrops : public QObject {
    Q_OBJECT
public:
    // Both outlive this.
    WindowDrops(QWidget& window, WindowFiles& files);

    // A recording has been looked at.
    void openNext();

signals:
    void severalFound();                   // recordings, before the first is opened
    void leftOut(const QString& sentence); // of what was dropped

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openAll(const QStringList& paths);
    void letGo();

    QWidget& m_window;
    WindowFiles& m_files;
    QStringList m_toOpen; // after the recording that is being looked at
};

} // namespace titer::window
