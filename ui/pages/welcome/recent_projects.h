// Recent projects as cards with a picture of the plant; where there are none, three outlines and two sentences. [gui]
#pragma once

#include "app/common/settings.h"
#include "core/model/types/catalogue.h"

#include <QWidget>

class QHBoxLayout;

namespace titer::pages {

class RecentProjects : public QWidget {
    Q_OBJECT
public:
    RecentProjects(app::Settings& settings, const model::Catalogue& catalogue, QWidget* parent = nullptr);

signals:
    void opened(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    app::Settings& m_settings;
    const model::Catalogue& m_catalogue;
    QHBoxLayout* m_line;
    int m_shown = -1; // cards that the present width holds
};

} // namespace titer::pages
