// Noise of an estimator as the recording makes it most likely: what is stated, what is proposed, and whether only noise is
// then left; taken over as one step of undo. What is sought belongs to the project, not to the sheet. [gui]
//
//   NoiseSheet sheet(work, page);  sheet.open("vessel", "Vessel");
#pragma once

#include "app/session/noise_work.h"
#include "ui/widgets/sheet.h"

#include <string>

class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class NoiseSheet : public widgets::Sheet {
    Q_OBJECT

public:
    // The work outlives the sheet.
    NoiseSheet(app::NoiseWork& work, QWidget* page);

    // What was proposed for this unit last; else it is sought.
    void open(const std::string& unit, const QString& name);
    void refresh();

    QTableWidget* channels() const { return m_channels; }
    QTableWidget* walks() const { return m_walks; }
    QPushButton* takeButton() const { return m_take; }
    QStringList remarks() const { return m_said; }

private:
    void fillChannels();
    void fillWalks();

    app::NoiseWork& m_work;
    std::string m_unit;
    widgets::Label* m_title;
    QTableWidget *m_channels, *m_walks;
    QVBoxLayout* m_remarks;
    QStringList m_said;
    QPushButton *m_propose, *m_stop, *m_take;
};

} // namespace titer::pages
