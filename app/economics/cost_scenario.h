// The cost that the open plant is compared with: one of it that was kept before an edit, or that of another plant file, which is run.
//
//   CostScenario scenario(catalogue);   scenario.keep(tr("before"), cost);   scenario.openPlant(path);   signals changed(), failed(error)
#pragma once

#include "app/common/background_task.h"
#include "core/base/result.h"
#include "core/economics/cost_of_goods.h"
#include "core/model/types/catalogue.h"

#include <QObject>
#include <QString>

#include <optional>

namespace titer::app {

// [gui] What is kept stays when another plant is opened, so that two plants can be compared.
class CostScenario : public QObject {
    Q_OBJECT

public:
    // The catalogue outlives it.
    explicit CostScenario(const model::Catalogue& catalogue, QObject* parent = nullptr);

    void keep(const QString& name, const economics::CostOfGoods& cost);
    // Reads and runs it in the background; what was kept stays until then.
    void openPlant(const QString& path);
    void forget();

    const std::optional<economics::CostOfGoods>& cost() const { return m_cost; }
    const QString& name() const { return m_name; }
    bool isRunning() const { return m_task.isRunning(); }

signals:
    void changed();
    void failed(const titer::base::Error& error);

private:
    const model::Catalogue& m_catalogue;
    std::optional<economics::CostOfGoods> m_cost;
    QString m_name;
    BackgroundTask m_task;
};

} // namespace titer::app
