// The stand-in runtime speaks version 9 of Node-API, better-sqlite3 13 is written for version 10.
// It needs version 10 for one thing: lasting references to strings, which version 9 allows only
// to objects. So a string is put into a one-element array, and the array is referred to; which
// references are such boxes is remembered beside them. Included ahead of the sources.
#pragma once
#include <node_api.h>
#include <unordered_set>

namespace node_api_9 {

// A reference belongs to the thread that made it.
inline std::unordered_set<napi_ref>& boxes() {
  static thread_local std::unordered_set<napi_ref> refs;
  return refs;
}

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* ref) {
  napi_valuetype type;
  if (napi_status status = napi_typeof(env, value, &type); status != napi_ok) return status;
  if (type != napi_string) return napi_create_reference(env, value, count, ref);

  napi_value box;
  if (napi_status status = napi_create_array_with_length(env, 1, &box); status != napi_ok) return status;
  if (napi_status status = napi_set_element(env, box, 0, value); status != napi_ok) return status;
  if (napi_status status = napi_create_reference(env, box, count, ref); status != napi_ok) return status;
  boxes().insert(*ref);
  return napi_ok;
}

inline napi_status get_reference_value(napi_env env, napi_ref ref, napi_value* value) {
  napi_status status = napi_get_reference_value(env, ref, value);
  if (status != napi_ok || *value == nullptr || boxes().count(ref) == 0) return status;
  return napi_get_element(env, *value, 0, value);
}

inline napi_status delete_reference(node_api_basic_env env, napi_ref ref) {
  boxes().erase(ref);
  return napi_delete_reference(env, ref);
}

}  // namespace node_api_9

#define napi_create_reference node_api_9::create_reference
#define napi_get_reference_value node_api_9::get_reference_value
#define napi_delete_reference node_api_9::delete_reference
