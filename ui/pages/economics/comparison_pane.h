// From what a gram cost before an edit, or costs in another plant, to what it costs now, class by class. [gui]
//
//   ComparisonPane pane(session);   pane.refresh();
#pragma once

#include "app/economics/economics_session.h"

#include <QWidget>

class QPushButton;

namespace titer::plot {
class Waterfall;
struct WaterfallModel;
} // namespace titer::plot

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ComparisonPane : public QWidget {
    Q_OBJECT
public:
    // The session outlives the pane.
    explicit ComparisonPane(app::EconomicsSession& session);

    void refresh();
    void focusFirst();
    QList<QWidget*> regions() const;

    // In place of the dialog that asks for it.
    void openPlantAt(const QString& path);

    plot::Waterfall* waterfall() const { return m_waterfall; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* forgetButton() const { return m_forget; }
    QString sentence() const;

signals:
    void failed(const QString& sentence);

private:
    void keepCost();
    void askPlant();
    plot::WaterfallModel model() const;
    QString words() const;

    app::EconomicsSession& m_session;
    QPushButton *m_keep, *m_open, *m_forget;
    widgets::Label* m_sentence;
    plot::Waterfall* m_waterfall;
};

} // namespace titer::pages
