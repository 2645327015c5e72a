// The inspectors at the right of a page: one follows the selection, those that were pinned stay above it. [gui]
//
//   InspectorStack stack(document, runs);  stack.following()
//   stack.togglePin()      keeps what the following one shows, or lets it go again
#pragma once

#include "ui/form/inspector.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace titer::form {

class InspectorStack : public QWidget {
    Q_OBJECT
public:
    InspectorStack(app::Document& document, app::AutoRun& runs, QWidget* parent = nullptr);

    Inspector& following() const { return *m_following; }
    const QList<Inspector*>& pinned() const { return m_pinned; }
    // Where there is no room for another, the oldest gives way.
    void togglePin();
    void setMeasured(app::Chromatograms& chromatograms);

signals:
    void unitAsked(const QString& unit);
    void closed();
    void equationsAsked(const QString& owner);
    void tuningAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Inspector* pinOf(const std::string& unit) const;
    void unpin(Inspector* inspector);
    int room() const;
    void markPin();

    app::Document& m_document;
    app::AutoRun& m_runs;
    app::Chromatograms* m_chromatograms = nullptr;
    QSplitter* m_splitter;
    Inspector* m_following;
    QList<Inspector*> m_pinned; // oldest first
};

} // namespace titer::form
