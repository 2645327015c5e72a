// What the audit trail of a project is to have, and waits until it takes it.
#pragma once

#include "core/store/audit.h"

#include <string>
#include <vector>

namespace titer::app {

// [one thread at a time]
class TrailQueue {
public:
    explicit TrailQueue(std::string project)
        : m_project(std::move(project))
    {
    }

    void add(store::AuditChange change) { m_waiting.push_back(std::move(change)); }
    // An error where the trail takes nothing; what is left is tried again by the next call.
    base::Done report();

private:
    std::string m_project;
    std::vector<store::AuditChange> m_waiting;
};

} // namespace titer::app
